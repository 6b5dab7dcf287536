/**
 * What is kept of turns and ratings: written after the reply was sent, and deleted in time. Knows
 * no HTTP.
 */
@NullMarked
package fi.opastin.keeping;

import org.jspecify.annotations.NullMarked;
