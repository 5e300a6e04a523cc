package org.indicatordashboard.extraction;

import java.util.HashSet;
import java.util.Set;

import org.indicatordashboard.extraction.Context.KnownIndicator;
import org.indicatordashboard.extraction.Context.KnownRegion;

/** Which known indicator and region a figure may belong to, by the words around it. A suggestion, never a decision. */
final class Suggestions {

    /** Share of an indicator's pairs of characters that must stand in the clause. */
    private static final double ENOUGH = 0.6;

    private static final int REACH = 40;

    private final Reading reading;
    private final Outline outline;
    private final Context context;

    Suggestions(Reading reading, Outline outline, Context context) {
        this.reading = reading;
        this.outline = outline;
        this.context = context;
    }

    String indicator(Draft draft) {
        if (context.indicators().isEmpty()) {
            return null;
        }
        Set<String> around = pairs(around(draft));
        String unit = draft.unit() == null ? null : draft.unit().name();
        String best = null;
        double most = ENOUGH;
        for (KnownIndicator known : context.indicators()) {
            if (known.unit() != null && !known.unit().equals(unit)) {
                continue;
            }
            Set<String> wanted = pairs(
                    known.name().endsWith("数")
                            ? known.name().substring(0, known.name().length() - 1)
                            : known.name());
            long shared = wanted.stream().filter(around::contains).count();
            double share = wanted.isEmpty() ? 0 : (double) shared / wanted.size();
            if (share > most) {
                most = share;
                best = known.code();
            }
        }
        return best;
    }

    String region(Draft draft) {
        String around = around(draft);
        String found = null;
        int last = -1;
        for (KnownRegion known : context.regions()) {
            int at = around.lastIndexOf(known.name());
            if (at > last) {
                last = at;
                found = known.code();
            }
        }
        return found == null ? context.region() : found;
    }

    private String around(Draft draft) {
        int start = Math.max(outline.sentenceStart(draft.number()), draft.start() - REACH);
        return reading.slice(start, Math.min(outline.sentenceEnd(draft.number()), draft.end() + REACH));
    }

    private static Set<String> pairs(String words) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= words.length(); i++) {
            pairs.add(words.substring(i, i + 2));
        }
        return pairs;
    }
}
