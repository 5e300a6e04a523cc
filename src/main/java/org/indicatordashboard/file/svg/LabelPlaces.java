package org.indicatordashboard.file.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Remembers where something is drawn and finds free places for labels. */
final class LabelPlaces {

    private final Box area;
    private final List<Box> taken = new ArrayList<>();

    LabelPlaces(Box area) {
        this.area = area;
    }

    void take(Box box) {
        taken.add(box);
    }

    /** Takes the first free one of the candidates, in the order of preference. */
    Optional<Box> takeFirstFree(Box... candidates) {
        for (Box candidate : candidates) {
            if (area.holds(candidate) && taken.stream().noneMatch(candidate::overlaps)) {
                taken.add(candidate);
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
