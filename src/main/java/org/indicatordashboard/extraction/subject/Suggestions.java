package org.indicatordashboard.extraction.subject;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.indicatordashboard.extraction.outline.Outline;
import org.indicatordashboard.extraction.text.NormalizedText;
import org.indicatordashboard.extraction.unit.Draft;

/**
 * Which known indicator and region a figure may belong to, by the words around it. A suggestion, never a decision.
 *
 * <p>An indicator's name is compared by its pairs of characters. A pair that few names have tells more, and so does one
 * in the figure's own words than one in the rest of its sentence.
 */
public final class Suggestions {

    /** Share of the weight of an indicator's name that must be found. */
    private static final double ENOUGH = 0.4;

    /** What a pair counts that stands in the sentence but speaks of another figure. */
    private static final double ASIDE = 0.3;

    /** 每平方公里5G基站数: the unit says 每平方公里, and 每平方公里摄像头 has it as well. */
    private static final Pattern DENSITY = Pattern.compile("^每[十百千万亿]*(平方公里|人口|人|户|亩)(拥有)?");

    private static final int REACH = 40;
    private static final String PAUSES = "，；。：、";

    private final NormalizedText reading;
    private final Outline outline;
    private final List<KnownRegion> regions;
    private final String region;
    private final List<Draft> drafts;
    private final List<Name> names = new ArrayList<>();
    private final Map<String, Double> weights = new HashMap<>();

    private record Name(KnownIndicator indicator, Set<String> pairs) {}

    /**
     * @param region of the document, or null
     * @param drafts all figures of the text, in its order
     */
    public Suggestions(
            NormalizedText reading,
            Outline outline,
            List<KnownIndicator> indicators,
            List<KnownRegion> regions,
            String region,
            List<Draft> drafts) {
        this.reading = reading;
        this.outline = outline;
        this.regions = regions;
        this.region = region;
        this.drafts = drafts;
        for (KnownIndicator known : indicators) {
            String name = known.name();
            String counted = DENSITY.matcher(name).replaceFirst("");
            names.add(new Name(
                    known, pairs(counted.endsWith("数") ? counted.substring(0, counted.length() - 1) : counted)));
        }
        names.forEach(name -> name.pairs().forEach(pair -> weights.merge(pair, 1.0, Double::sum)));
        weights.replaceAll((pair, holders) -> Math.log(1 + names.size() / holders));
    }

    public String indicator(Draft draft) {
        if (names.isEmpty()) {
            return null;
        }
        Set<String> own = pairs(own(draft));
        Set<String> aside = pairs(around(draft));
        String unit = draft.unit() == null ? null : draft.unit().name();
        String best = null;
        double most = 0;
        for (Name name : names) {
            if (name.indicator().unit() != null && !name.indicator().unit().equals(unit)) {
                continue;
            }
            double whole = 0;
            double found = 0;
            for (String pair : name.pairs()) {
                double weight = weights.get(pair);
                whole += weight;
                found += own.contains(pair) ? weight : aside.contains(pair) ? ASIDE * weight : 0;
            }
            // Of two names that stand there, the longer says more; what of it is missing counts against it.
            double rank = found - (whole - found) / 2;
            if (found >= ENOUGH * whole && rank > most) {
                most = rank;
                best = name.indicator().code();
            }
        }
        return best;
    }

    public String region(Draft draft) {
        String around = around(draft);
        String found = null;
        int last = -1;
        for (KnownRegion known : regions) {
            int at = around.lastIndexOf(known.name());
            if (at > last) {
                last = at;
                found = known.code();
            }
        }
        return found == null ? region : found;
    }

    /** From behind what the figure before is about, to the next pause or figure. */
    private String own(Draft draft) {
        int at = place(draft);
        int start = outline.sentenceStart(draft.number());
        if (at > 0 && drafts.get(at - 1).end() > start) {
            start = pauseBehind(drafts.get(at - 1).end(), draft.start());
        }
        int end = outline.sentenceEnd(draft.number());
        if (at + 1 < drafts.size()) {
            end = Math.min(end, drafts.get(at + 1).start());
        }
        return reading.slice(
                Math.max(start, draft.start() - REACH), pauseBehind(draft.end(), Math.max(draft.end(), end)));
    }

    private int place(Draft draft) {
        int low = 0;
        int high = drafts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (drafts.get(middle).end() < draft.end()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int pauseBehind(int index, int limit) {
        int at = index;
        while (at < limit && PAUSES.indexOf(reading.at(at)) < 0) {
            at++;
        }
        return Math.min(at, limit);
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
