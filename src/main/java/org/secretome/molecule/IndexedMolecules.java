package org.secretome.molecule;

import java.util.SortedMap;

import org.roaringbitmap.RoaringBitmap;

/**
 * The molecules of a {@link SetIndex}, numbered in the order of their slugs.
 *
 * @param slugs by number
 * @param ids the database's own numbers, by number
 * @param kinds by kind
 * @param species by species
 * @param families by component, without those of its descendants
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
record IndexedMolecules(String[] slugs, long[] ids, SortedMap<String, RoaringBitmap> kinds,
		SortedMap<String, RoaringBitmap> species, SortedMap<String, RoaringBitmap> families) {
}
