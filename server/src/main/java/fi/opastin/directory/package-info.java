/**
 * Places and services: which municipality a message names, which services there are, when they are
 * open, which of them fit a person and why.
 *
 * <p>Knows nothing of topics, answers or conversations. Opens no files: whoever reads a pack hands
 * in parsed documents.
 */
@NullMarked
package fi.opastin.directory;

import org.jspecify.annotations.NullMarked;
