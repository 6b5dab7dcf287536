/**
 * Services as editors keep them: what was imported, what is ours, and how a change of one becomes
 * another text of its file. Pure.
 */
package fi.opastin.curation;
