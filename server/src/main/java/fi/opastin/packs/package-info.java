/**
 * Files of content packs as such: YAML that remembers its lines, schemas, and findings with file
 * and line.
 *
 * <p>Knows how a file is written, not what it means.
 */
@NullMarked
package fi.opastin.packs;

import org.jspecify.annotations.NullMarked;
