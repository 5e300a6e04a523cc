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

    private record Rule(Exclusion exclusion, Reason reason) {}

    private final NormalizedText reading;
    private final Quotations quotations;
    private final List<Rule> rules;

    public Exclusions(NormalizedText reading, Outline outline) {
        this.reading = reading;
        this.quotations = new Quotations(reading);
        this.rules = List.of(
                new Rule(quotations, Reason.TITLE),
                new Rule(new Captions(reading), Reason.CAPTION),
                new Rule(new NameNumbers(reading), Reason.NAME),
                new Rule(new OrdinalNumbers(reading), Reason.ORDINAL),
                new Rule(new Steps(reading), Reason.STEP),
                new Rule(new SizeClasses(reading), Reason.SIZE_CLASS),
                new Rule(new ProjectCapacities(reading), Reason.CAPACITY),
                new Rule(new MinuteCircles(reading), Reason.PROMISE),
                new Rule(new Talks(reading), Reason.TALK),
                new Rule(new AmbiguousUnits(reading), Reason.AMBIGUOUS_UNIT),
                new Rule(new ChineseCounts(reading, outline), Reason.WORDS));
    }

    /** Why the draft is no figure; null when it is one. */
    public Reason reason(Draft draft) {
        for (Rule rule : rules) {
            if (rule.exclusion().refuses(draft)) {
                return rule.reason();
            }
        }
        return null;
    }

    /** Why a number that has no unit is left alone. */
    public Reason reason(Numeral bare) {
        if (quotations.covers(bare.start())) {
            return Reason.TITLE;
        }
        char next = reading.at(bare.end());
        if (reading.startsLine(bare.start()) && "、.．）".indexOf(next) >= 0
                || reading.at(bare.start() - 1) == '（' && next == '）') {
            return Reason.NUMBERING;
        }
        return isNamed(bare) || Characters.isLetter(next) || next == '号' ? Reason.NAME : Reason.NO_UNIT;
    }

    private boolean isNamed(Numeral numeral) {
        char before = reading.at(numeral.start() - 1);
        return Characters.isLetter(before) || "第-+〔".indexOf(before) >= 0 && before != 0;
    }

    /** Whether a number without a unit may take that of the next in a list; not a section number, a name, a title. */
    public boolean mayShare(Numeral numeral) {
        boolean section = reading.startsLine(numeral.start()) && numeral.end() - numeral.start() <= 2;
        return !isNamed(numeral) && !section && !quotations.covers(numeral.start());
    }
}
