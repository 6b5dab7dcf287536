/** Writing files so that a process may end at any moment. Knows nothing of what is in them. */
@NullMarked
package fi.opastin.storage;

import org.jspecify.annotations.NullMarked;
