package org.indicatordashboard.reporting.bulletin;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.indicatordashboard.assessment.Status;
import org.indicatordashboard.file.report.Report;
import org.indicatordashboard.language.Language;
import org.indicatordashboard.plan.Responsible;
import org.indicatordashboard.progress.AssessedTarget;

/** The month on one page for who leads: what, who, next. Each list is as long as the page allows and says so. */
final class BriefText extends BulletinWriting {

    private static final int MOST = 6;
    private static final int MONTHS_AHEAD = 3;

    private final Facts facts;

    BriefText(Facts facts, Language language) {
        super(language);
        this.facts = facts;
    }

    List<Report.Block> write() {
        section("一、怎么样", "1. What");
        blocks.add(Report.Text.of(Headline.of(facts, language)));
        List<AssessedTarget> news = Stream.concat(facts.newlyAchieved().stream(), facts.provenLate().stream())
                .toList();
        if (!news.isEmpty()) {
            blocks.add(Report.Text.of(say("新完成：", "Newly achieved: ") + names(news)));
        }
        section("二、谁来办", "2. Who");
        who();
        section("三、下一步", "3. Next");
        next();
        return blocks;
    }

    private void who() {
        List<Facts.Debt> debts = facts.overdueByUnit();
        if (debts.isEmpty()) {
            blocks.add(Report.Text.of(say("没有逾期未报的目标。", "Nothing is overdue.")));
            return;
        }
        table(
                say("逾期未报最多的单位", "Units that owe most"),
                List.of(say("责任单位", "Unit"), say("项数", "Number"), say("最长逾期（天）", "Longest (days)")),
                List.of(6, 2, 3),
                debts.stream()
                        .limit(MOST)
                        .map(d -> List.of(
                                d.unit().orElse(Responsible.NOBODY.in(language)),
                                Integer.toString(d.targets().size()),
                                Long.toString(longest(d.targets()))))
                        .toList());
        if (debts.size() > MOST) {
            blocks.add(Report.Text.of(
                    say("另有 %d 个单位，见月报。", "%d more units, see the bulletin.").formatted(debts.size() - MOST)));
        }
    }

    private void next() {
        List<AssessedTarget> soon = facts.now().stream()
                .filter(t -> t.target().dueOn != null
                        && t.target().dueOn.isAfter(facts.vantage().asOf())
                        && !t.target().dueOn.isAfter(facts.vantage().asOf().plusMonths(MONTHS_AHEAD))
                        && t.assessment().status() != Status.ACHIEVED)
                .sorted(Comparator.comparing(t -> t.target().dueOn))
                .toList();
        blocks.add(Report.Text.of(
                soon.isEmpty()
                        ? say("今后三个月没有到期的目标。", "No target falls due in the next three months.")
                        : say("今后三个月到期 %d 项：", "%d targets fall due in the next three months: ")
                                        .formatted(soon.size())
                                + names(soon)));
        long silent = facts.counts().get(Status.UNREPORTED);
        if (silent > 0) {
            blocks.add(Report.Text.of(say(
                            "请责任单位补报 %d 项逾期未报的目标；没有报告不等于没有完成。",
                            "Units are asked to report on %d overdue targets; silence is not failure.")
                    .formatted(silent)));
        }
        facts.overdueByUnit().stream()
                .filter(d -> d.unit().isEmpty())
                .forEach(d -> blocks.add(Report.Text.of(
                        say("其中 %d 项未明确责任单位，须先定由谁负责。", "For %d of them it must first be settled who is responsible.")
                                .formatted(d.targets().size()))));
    }

    private long longest(List<AssessedTarget> overdue) {
        return overdue.stream()
                .mapToLong(t -> ChronoUnit.DAYS.between(
                        t.target().dueOn, facts.vantage().asOf()))
                .max()
                .orElse(0);
    }

    private String names(List<AssessedTarget> targets) {
        String named = targets.stream().limit(MOST).map(this::name).collect(Collectors.joining(say("、", ", ")));
        return targets.size() > MOST
                ? named + say("等 %d 项。", " and others, %d in all.").formatted(targets.size())
                : named + say("。", ".");
    }
}
