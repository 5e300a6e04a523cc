package org.indicatordashboard.extraction;

/** Numbers that are part of a name: B071号, COVID-19, 3A级, 5个100工程, 7×24小时, 110千伏变电站. */
final class Names implements Exclusions.Exclusion {

    private final Reading reading;

    Names(Reading reading) {
        this.reading = reading;
    }

    static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    @Override
    public boolean refuses(Draft draft) {
        char before = reading.at(draft.number() - 1);
        if (before == '×' || before == 'x' || before == '*' || before == '〔' || before == '#') {
            return true;
        }
        String unit = draft.unit() == null ? "" : draft.unit().name();
        boolean letterBefore = isLetter(before) || before == '-' && isLetter(reading.at(draft.number() - 2));
        if (letterBefore && draft.unit() != null && draft.unit().family() == Units.Family.WEAK) {
            return true;
        }
        boolean initial = letterBefore && !isLetter(reading.at(draft.number() - 2));
        boolean plain = draft.unit() != null && draft.unit().family() == Units.Family.SHARE
                || unit.equals("个")
                || unit.equals("家");
        if (letterBefore && unit.isEmpty() || initial && !plain) {
            return true;
        }
        char last = reading.at(draft.end() - 1);
        char next = reading.at(draft.end());
        if (isLetter(last) && isLetter(next)) {
            return true;
        }
        if (unit.equals("个") && ArabicNumerals.isDigit(next)) {
            return !isLetter(reading.at(ArabicNumerals.runEnd(reading, draft.end())));
        }
        if (unit.equals("条") && next == '”') {
            return true;
        }
        return unit.equals("小时") && next == '制'
                || unit.equals("千伏")
                || unit.equals("P") && ArabicNumerals.isDigit(next);
    }
}
