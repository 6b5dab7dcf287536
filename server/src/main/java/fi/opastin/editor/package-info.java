/**
 * The pages on which people work on the content: drawn on the server, in Finnish, Swedish and
 * English. Knows nothing of HTTP.
 */
@NullMarked
package fi.opastin.editor;

import org.jspecify.annotations.NullMarked;
