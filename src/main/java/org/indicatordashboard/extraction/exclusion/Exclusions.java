package org.indicatordashboard.extraction.exclusion;

import java.util.List;

import org.indicatordashboard.extraction.number.Numeral;
import org.indicatordashboard.extraction.outline.Outline;
import org.indicatordashboard.extraction.text.Characters;
import org.indicatordashboard.extraction.text.NormalizedText;
import org.indicatordashboard.extraction.unit.Draft;

/** All that looks like a figure and is none. Each rule is a class of its own with a test phrase. */
public final class Exclusions {

    /** One reason to refuse a draft. */
    public interface Exclusion {
        boolean refuses(Draft draft);
    }

    private final NormalizedText reading;
    private final Quotations quotations;
    private final List<Exclusion> rules;

    public Exclusions(NormalizedText reading, Outline outline) {
        this.reading = reading;
        this.quotations = new Quotations(reading);
        this.rules = List.of(
                quotations,
                new NameNumbers(reading),
                new OrdinalNumbers(reading),
                new AmbiguousUnits(reading),
                new ChineseCounts(reading, outline));
    }

    public boolean refuses(Draft draft) {
        return rules.stream().anyMatch(rule -> rule.refuses(draft));
    }

    /** Whether a number without a unit may take that of the next in a list; not a section number, a name, a title. */
    public boolean mayShare(Numeral numeral) {
        char before = reading.at(numeral.start() - 1);
        boolean named = Characters.isLetter(before) || before == '第' || before == '-' || before == '+' || before == '〔';
        boolean section = reading.startsLine(numeral.start()) && numeral.end() - numeral.start() <= 2;
        return !named && !section && !quotations.covers(numeral.start());
    }
}
