/**
 * Counts of what was asked and what was done about it, without anybody's traces, and reports made
 * of them for regions and partners. Knows no HTTP.
 */
@NullMarked
package fi.opastin.reports;

import org.jspecify.annotations.NullMarked;
