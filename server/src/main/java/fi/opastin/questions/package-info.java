/**
 * Questions that were not understood or answered badly, masked and grouped by likeness: what
 * editors find in their inbox. Knows no HTTP.
 */
@NullMarked
package fi.opastin.questions;

import org.jspecify.annotations.NullMarked;
