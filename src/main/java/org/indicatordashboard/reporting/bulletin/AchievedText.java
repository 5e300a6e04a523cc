package org.indicatordashboard.reporting.bulletin;

import java.util.List;
import java.util.stream.Collectors;

import org.indicatordashboard.file.report.Report;
import org.indicatordashboard.language.Language;
import org.indicatordashboard.progress.AssessedTarget;
import org.indicatordashboard.progress.Caveats;

/** Names the targets that were achieved, each with the sources of its promise and its value. */
final class AchievedText extends BulletinWriting {

    private final Facts facts;
    private final Sources sources;

    AchievedText(Facts facts, Language language, Sources sources) {
        super(language);
        this.facts = facts;
        this.sources = sources;
    }

    List<Report.Block> write() {
        List<AssessedTarget> late = facts.provenLate();
        if (facts.newlyAchieved().isEmpty()) {
            blocks.add(Report.Text.of(say("本月没有新完成的目标。", "No target was newly achieved.")));
        }
        name(facts.newlyAchieved(), "", "");
        if (!late.isEmpty()) {
            blocks.add(Report.Text.of(say(
                            "另有 %d 项目标在以前已经完成，由本月的报送补报证实：",
                            "%d more were achieved earlier, which this month's reports prove:")
                    .formatted(late.size())));
            name(late, "，于 %s 完成", ", achieved by %s");
        }
        return blocks;
    }

    /** @param when words with a place for the day, or none */
    private void name(List<AssessedTarget> achieved, String when, String whenEn) {
        int number = 0;
        for (AssessedTarget target : achieved) {
            String sentence = say(
                            "（%s）%s：目标 %s，最近数值 %s%s%s，责任单位 %s。",
                            "(%s) %s: promised %s, latest value %s%s%s, owed by %s.")
                    .formatted(
                            ordinal(++number),
                            name(target),
                            target.target().figure.asPrinted,
                            value(target),
                            say(when, whenEn).formatted(target.assessment().achievedOn()),
                            target.assessment().isLate() ? say("，逾期完成", ", achieved late") : "",
                            owners(target));
            String caveats = Caveats.in(target, language).collect(Collectors.joining(" "));
            blocks.add(new Report.Text(
                    caveats.isEmpty() ? sentence : sentence + say("", " ") + caveats, sources.of(target)));
        }
    }
}
