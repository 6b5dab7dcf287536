/**
 * The people who work on the content: who they are, how they sign in, what they may do. Knows
 * nothing of content and nothing of HTTP.
 */
@NullMarked
package fi.opastin.people;

import org.jspecify.annotations.NullMarked;
