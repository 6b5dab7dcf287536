/**
 * Walking a guided path: where somebody is, what is asked next, and the way back. The same for the
 * chat and for pages.
 *
 * <p>Pure. Knows neither how a message is understood nor how a question is shown.
 */
@NullMarked
package fi.opastin.paths;

import org.jspecify.annotations.NullMarked;
