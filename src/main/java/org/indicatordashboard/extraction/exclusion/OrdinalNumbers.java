package org.indicatordashboard.extraction.exclusion;

import org.indicatordashboard.extraction.text.NormalizedText;
import org.indicatordashboard.extraction.unit.Draft;

/** Numbers that order or divide rather than count: 第3批, 每10万人, 从0到1. */
final class OrdinalNumbers implements Exclusions.Exclusion {

    private final NormalizedText reading;

    OrdinalNumbers(NormalizedText reading) {
        this.reading = reading;
    }

    @Override
    public boolean refuses(Draft draft) {
        if (draft.form() == Draft.Form.RANK) {
            return false;
        }
        char before = reading.at(draft.number() - 1);
        boolean divides = before == '每' && !draft.isRange() || before == '第' || before == '〔' || before == '逢';
        boolean building = before == '楼' || before == '弄' || before == '栋' && draft.unit() != null;
        return divides || building || reading.endsWith("从零", draft.number());
    }
}
