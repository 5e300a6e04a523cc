package org.indicatordashboard.reporting.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.indicatordashboard.assessment.FlowSum;
import org.indicatordashboard.file.report.Report;
import org.indicatordashboard.language.Language;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.observation.EvidenceLevel;
import org.indicatordashboard.observation.Observation;
import org.indicatordashboard.progress.AssessedTarget;

/** What a bulletin is written with: headings, numbered tables and sentences, and how one language names things. */
abstract class BulletinWriting {

    final Language language;
    final List<Report.Block> blocks = new ArrayList<>();
    private int tables;

    BulletinWriting(Language language) {
        this.language = language;
    }

    final String value(AssessedTarget target) {
        Observation last = target.last().orElse(null);
        if (last == null) {
            return "—";
        }
        EvidenceLevel level = target.proof(last);
        FlowSum sum = target.assessment().sum();
        if (sum != null && sum.parts().size() > 1) {
            return say("合计 %s（%s 起 %d 期之和，%s）", "%s in all (%s and after, %d periods, %s)")
                    .formatted(
                            sum.figure().asPrinted(),
                            sum.from(),
                            sum.parts().size(),
                            level.words().in(language));
        }
        return say("%s（%s，%s）", "%s (%s, %s)")
                .formatted(last.figure.asPrinted, last.period, level.words().in(language));
    }

    final String owners(AssessedTarget target) {
        return target.target().responsible.isEmpty()
                ? "—"
                : target.target().responsible.stream().map(r -> r.unit).collect(Collectors.joining("、"));
    }

    final String name(AssessedTarget target) {
        return say(target.target().name, target.target().nameEn);
    }

    final void number(List<Words> sentences) {
        for (int i = 0; i < sentences.size(); i++) {
            blocks.add(Report.Text.of(say("（%s）", "(%s) ").formatted(ordinal(i + 1))
                    + sentences.get(i).in(language)));
        }
    }

    final void section(String zh, String en) {
        blocks.add(new Report.Heading(1, say(zh, en)));
    }

    final void table(String caption, List<String> headings, List<Integer> widths, List<List<String>> rows) {
        blocks.add(new Report.Rows(say("表 ", "Table ") + ++tables + say("　", ". ") + caption, headings, widths, rows));
    }

    final String ordinal(int number) {
        return language == Language.ZH ? ParagraphNumbers.chinese(number) : Integer.toString(number);
    }

    final String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
