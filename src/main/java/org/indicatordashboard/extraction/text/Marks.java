package org.indicatordashboard.extraction.text;

import java.util.Arrays;
import java.util.BitSet;

/** Places in a text in order: asking for the one before or behind a place costs the same anywhere. */
public final class Marks {

    private final int[] places;

    public Marks(BitSet set) {
        places = set.stream().toArray();
    }

    public boolean contains(int place) {
        return Arrays.binarySearch(places, place) >= 0;
    }

    /** The last mark at the place or before it; 0 when there is none. */
    public int atOrBefore(int place) {
        int index = Arrays.binarySearch(places, place);
        int before = index >= 0 ? index : -index - 2;
        return before < 0 ? 0 : places[before];
    }

    /** The first mark behind the place; the given end when there is none. */
    public int behind(int place, int end) {
        int index = Arrays.binarySearch(places, place + 1);
        int next = index >= 0 ? index : -index - 1;
        return next < places.length ? places[next] : end;
    }
}
