/**
 * What waits to be done for the content to stay right, and whether the pages that it points to are
 * still there. Tasks are pure functions of what is live and what is kept.
 */
package fi.opastin.tasks;
