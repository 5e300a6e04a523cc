package org.indicatordashboard.extraction;

import java.util.List;

/** All that looks like a figure and is none. Each rule is a class of its own with a test phrase. */
final class Exclusions {

    /** One reason to refuse a draft. */
    interface Exclusion {
        boolean refuses(Draft draft);
    }

    private final NormalizedText reading;
    private final Quotations quotations;
    private final List<Exclusion> rules;

    Exclusions(NormalizedText reading, Outline outline) {
        this.reading = reading;
        this.quotations = new Quotations(reading);
        this.rules = List.of(
                quotations,
                new NameNumbers(reading),
                new OrdinalNumbers(reading),
                new WeakUnits(reading),
                new ChineseCounts(reading, outline));
    }

    boolean refuses(Draft draft) {
        return rules.stream().anyMatch(rule -> rule.refuses(draft));
    }

    /** Whether a number without a unit may take that of the next in a list; not a section number, a name, a title. */
    boolean mayShare(Numeral numeral) {
        char before = reading.at(numeral.start() - 1);
        boolean named =
                NameNumbers.isLetter(before) || before == '第' || before == '-' || before == '+' || before == '〔';
        boolean section = reading.startsLine(numeral.start()) && numeral.end() - numeral.start() <= 2;
        return !named && !section && !quotations.covers(numeral.start());
    }
}
