/**
 * Keeping things so that a process may end at any moment: files written whole, and the database.
 * Knows nothing of what is in them.
 */
@NullMarked
package fi.opastin.storage;

import org.jspecify.annotations.NullMarked;
