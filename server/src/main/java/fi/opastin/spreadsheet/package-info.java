/**
 * Answers and phrases as tables that people edit elsewhere: written, read again with all faults at
 * once, and compared with what is live. Pure, but for reading and writing bytes.
 */
package fi.opastin.spreadsheet;
