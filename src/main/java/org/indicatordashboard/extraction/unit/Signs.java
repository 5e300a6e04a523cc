package org.indicatordashboard.extraction.unit;

import java.util.List;

import org.indicatordashboard.extraction.text.NormalizedText;

/** Words that make a number negative: 负2.1%, 零下12摄氏度, 净减0.85万人. */
public final class Signs {

    private static final List<String> BELOW_ZERO = List.of("零下", "负");
    private static final String NO_SIGN_BEFORE = "担肩抱胜自欠";
    private static final List<String> NET_LOSS = List.of("净减少", "净减", "净流出", "净下降");
    private static final int NOUN = 12;

    private Signs() {}

    public static Draft apply(NormalizedText reading, Draft draft) {
        for (String word : BELOW_ZERO) {
            int start = draft.start() - word.length();
            if (reading.endsWith(word, draft.start()) && NO_SIGN_BEFORE.indexOf(reading.at(start - 1)) < 0) {
                return negative(draft, start);
            }
        }
        return isNetLoss(reading, draft) ? negative(draft, draft.start()) : draft;
    }

    private static boolean isNetLoss(NormalizedText reading, Draft draft) {
        String before = reading.slice(draft.start() - NOUN, draft.start());
        for (String word : NET_LOSS) {
            int at = before.lastIndexOf(word);
            if (at >= 0
                    && before.substring(at).chars().noneMatch(c -> "，。；、：".indexOf(c) >= 0 || c >= '0' && c <= '9')) {
                return true;
            }
        }
        return false;
    }

    private static Draft negative(Draft draft, int start) {
        if (draft.low().signum() <= 0) {
            return draft;
        }
        return new Draft(
                start,
                draft.number(),
                draft.end(),
                draft.high().negate(),
                draft.low().negate(),
                draft.bound(),
                draft.unit(),
                draft.form());
    }
}
