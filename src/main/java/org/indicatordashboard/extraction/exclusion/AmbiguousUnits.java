package org.indicatordashboard.extraction.exclusion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.indicatordashboard.extraction.text.NormalizedText;
import org.indicatordashboard.extraction.text.Wordlist;
import org.indicatordashboard.extraction.unit.Comparators.Bound;
import org.indicatordashboard.extraction.unit.Draft;
import org.indicatordashboard.extraction.unit.Units;

/** Units that are more often something else: a length in 年, an age, a score, an issue need a word that says so. */
final class AmbiguousUnits implements Exclusions.Exclusion {

    private static final Map<String, List<String>> CUES = new HashMap<>();
    private static final String NOT_AFTER_YEARS = "来间内前后期级龄代行计规多度制初";
    private static final String NOT_AFTER_POINTS = "钟之别类支公局布级中校行散析为工管段享流包项配";
    private static final int NEAR = 10;
    /** 得分从86.3分提高到90.1分 */
    private static final int CLAUSE = 18;

    static {
        Wordlist.rows("exclusions.txt").forEach(row -> CUES.put(row.get(0), row.subList(1, row.size())));
    }

    private final NormalizedText reading;

    AmbiguousUnits(NormalizedText reading) {
        this.reading = reading;
    }

    @Override
    public boolean refuses(Draft draft) {
        if (draft.unit() == null || draft.unit().family() != Units.Family.WEAK) {
            return false;
        }
        char next = reading.at(draft.end());
        return switch (draft.unit().name()) {
            case "年" -> draft.low().scale() <= 0 && isNoLength(draft, next);
            case "岁" -> !nearAge(draft);
            case "层" -> "楼号座第区栋幢".indexOf(reading.at(draft.number() - 1)) >= 0 || "面次级".indexOf(next) >= 0;
            case "分" -> NOT_AFTER_POINTS.indexOf(next) >= 0 || !near(draft, "score-cue", CLAUSE);
            case "期" -> "工项建".indexOf(next) >= 0 || !near(draft, "issue-cue");
            case "日" -> next != '内' && draft.bound() != Bound.LE;
            case "路" -> "视监摄".indexOf(next) < 0 && !near(draft, "channel-cue");
            case "番" -> reading.at(draft.number() - 1) != '翻' && !reading.endsWith("翻了", draft.number());
            default -> true;
        };
    }

    private boolean isNoLength(Draft draft, char next) {
        return NOT_AFTER_YEARS.indexOf(next) >= 0 || draft.bound() == Bound.APPROX || !near(draft, "year-cue");
    }

    private boolean near(Draft draft, String cue) {
        return near(draft, cue, NEAR);
    }

    private boolean near(Draft draft, String cue, int reach) {
        String before = reading.slice(draft.number() - reach, draft.number());
        String clause = before.substring(Math.max(before.lastIndexOf('，'), before.lastIndexOf('。')) + 1);
        return CUES.get(cue).stream().anyMatch(clause::contains);
    }

    private boolean nearAge(Draft draft) {
        String before = reading.slice(draft.number() - 20, draft.number());
        return before.contains("寿命") || before.contains("平均年龄") || before.contains("年龄中位");
    }
}
