package org.indicatordashboard.extraction.exclusion;

import org.indicatordashboard.extraction.text.NormalizedText;
import org.indicatordashboard.extraction.unit.Draft;

/** 表2项目一览, 图3, 附件1: the number of a table, a picture, an annex. */
final class Captions implements Exclusions.Exclusion {

    private final NormalizedText reading;

    Captions(NormalizedText reading) {
        this.reading = reading;
    }

    @Override
    public boolean refuses(Draft draft) {
        int at = draft.number() - 1;
        char sign = reading.at(at);
        if (reading.endsWith("附件", draft.number()) || reading.endsWith("专栏", draft.number())) {
            return true;
        }
        int before = reading.at(at - 1) == '附' ? at - 2 : at - 1;
        boolean opens = reading.startsLine(before + 1) || "。；（：见如”".indexOf(reading.at(before)) >= 0;
        return (sign == '表' || sign == '图') && opens;
    }
}
