/**
 * The Finnish Service Catalogue (Suomi.fi-palvelutietovaranto, PTV): its documents are fetched from
 * the open API or read from a folder, and become service files of a pack.
 *
 * <p>Mapping is pure: a catalogue, a mapping and places in, service entries and findings out. Knows
 * nothing of topics, answers or releases; whether content with the new files may go live is judged
 * by a {@link ContentTrial} that is handed in.
 */
@NullMarked
package fi.opastin.ptv;

import org.jspecify.annotations.NullMarked;
