package org.indicatordashboard.reporting.bulletin;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.indicatordashboard.assessment.Status;
import org.indicatordashboard.file.report.Report;
import org.indicatordashboard.language.Language;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.plan.Responsible;
import org.indicatordashboard.progress.AssessedTarget;

/** Says the facts of a month in the sentences and tables of a bulletin. */
final class BulletinText extends BulletinWriting {

    private final Facts facts;
    private final Sources sources;

    BulletinText(Facts facts, Language language, Sources sources) {
        super(language);
        this.facts = facts;
        this.sources = sources;
    }

    /** @param also what the weekly page says of the same */
    List<Report.Block> write(Report.Picture chart, List<Words> quality, List<Report.Block> also) {
        section("一、总体情况", "1. How the targets stand");
        blocks.add(Report.Text.of(Headline.of(facts, language)));
        writeCounts();
        blocks.add(chart);
        section("二、本月变化", "2. Changes since last month");
        writeMoves();
        section("三、新完成的目标", "3. Newly achieved");
        blocks.addAll(new AchievedText(facts, language, sources).write());
        section("四、逾期未报情况", "4. Overdue by unit");
        writeOverdue();
        section("五、数据质量", "5. Data quality");
        number(quality);
        section("六、方法说明", "6. Method");
        number(Remarks.onMethod(facts));
        section("七、发现、派发与分析", "7. Found, dispatched, analysed");
        blocks.addAll(also);
        if (!facts.corrections().isEmpty()) {
            section("附：对此前月报的更正", "Corrections to earlier bulletins");
            number(facts.corrections());
        }
        return blocks;
    }

    private void writeCounts() {
        Map<Status, Long> before = facts.countsBefore();
        List<List<String>> rows = new ArrayList<>();
        facts.counts()
                .forEach((status, count) -> rows.add(List.of(
                        status.words().in(language),
                        count.toString(),
                        before.get(status).toString(),
                        difference(count - before.get(status)))));
        table(
                say("目标完成情况（单位：项）", "How the targets stand (number)"),
                List.of(say("状态", "Status"), say("本月末", "Now"), say("上月末", "Before"), say("增减", "Change")),
                List.of(4, 2, 2, 2),
                rows);
    }

    private static String difference(long number) {
        return number == 0 ? "0" : "%+d".formatted(number);
    }

    private void writeMoves() {
        if (facts.moves().isEmpty()) {
            blocks.add(Report.Text.of(say("与上月末相比，各项目标的状态没有变化。", "No target has another status than a month ago.")));
            return;
        }
        table(
                say("状态变化的目标", "Targets with another status"),
                List.of(say("目标", "Target"), say("上月末", "Before"), say("本月末", "Now"), say("最近数值", "Latest value")),
                List.of(5, 2, 2, 3),
                facts.moves().stream()
                        .map(m -> List.of(
                                name(m.target()),
                                m.from() == null
                                        ? say("未纳入", "not in force")
                                        : m.from().words().in(language),
                                m.target().assessment().status().words().in(language),
                                value(m.target())))
                        .toList());
    }

    private void writeOverdue() {
        List<Facts.Debt> debts = facts.overdueByUnit();
        if (debts.isEmpty()) {
            blocks.add(Report.Text.of(say("没有逾期未报的目标。", "Nothing is overdue.")));
            return;
        }
        blocks.add(Report.Text.of(say(
                        "共 %d 个责任单位有逾期未报的目标，请尽快补报。", "%d units have overdue targets and are asked to report.")
                .formatted(debts.stream().filter(d -> d.unit().isPresent()).count())));
        debts.stream()
                .filter(d -> d.unit().isEmpty())
                .forEach(d -> blocks.add(Report.Text.of(say(
                                "另有 %d 项逾期未报的目标未明确责任单位，须先明确由谁报送。",
                                "Of %d overdue targets no document names the responsible unit: first it must be settled who reports.")
                        .formatted(d.targets().size()))));
        table(
                say("逾期未报的目标", "Overdue targets"),
                List.of(
                        say("责任单位", "Unit"),
                        say("项数", "Number"),
                        say("最长逾期（天）", "Longest (days)"),
                        say("目标", "Targets")),
                List.of(3, 1, 2, 7),
                debts.stream()
                        .map(d -> List.of(
                                d.unit().orElse(Responsible.NOBODY.in(language)),
                                Integer.toString(d.targets().size()),
                                Long.toString(longest(d.targets())),
                                d.targets().stream().map(this::name).collect(Collectors.joining(say("；", "; ")))))
                        .toList());
    }

    private long longest(List<AssessedTarget> overdue) {
        LocalDate first = overdue.stream()
                .map(t -> t.target().dueOn)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return ChronoUnit.DAYS.between(first, facts.vantage().asOf());
    }
}
