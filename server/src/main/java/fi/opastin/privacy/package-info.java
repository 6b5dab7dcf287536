/**
 * Personal data in free text: how it is recognised, and masked before anything is stored. Knows
 * nothing of who asks and of where texts are kept.
 */
@NullMarked
package fi.opastin.privacy;

import org.jspecify.annotations.NullMarked;
