/**
 * Immutable values as bytes, and back, for what takes long to build and is read again and again.
 */
@NullMarked
package fi.opastin.frozen;

import org.jspecify.annotations.NullMarked;
