/**
 * The directory as open data in the shapes of HSDS 3.1, the Human Services Data Specification of
 * Open Referral.
 *
 * <p>Knows nothing of HTTP, topics or conversations and opens no files: it turns a directory of a
 * day into JSON trees in one language.
 */
@NullMarked
package fi.opastin.hsds;

import org.jspecify.annotations.NullMarked;
