/**
 * Measures Opastin's understanding, beside NLP.js and part by part. Never shipped; uses the
 * server's public types only.
 */
@NullMarked
package fi.opastin.bench;

import org.jspecify.annotations.NullMarked;
