/**
 * What editors have switched off, the whole bot, a site or a topic, and what is said meanwhile.
 * Knows no HTTP, and nothing of how messages are understood.
 */
@NullMarked
package fi.opastin.switches;

import org.jspecify.annotations.NullMarked;
