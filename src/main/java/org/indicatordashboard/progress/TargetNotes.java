package org.indicatordashboard.progress;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.indicatordashboard.assessment.Status;
import org.indicatordashboard.catalogue.Domain;
import org.indicatordashboard.file.table.CodeList;
import org.indicatordashboard.language.Language;
import org.indicatordashboard.language.Words;

/** What a reader of assessed targets must know, and what the codes mean. */
final class TargetNotes {

    private TargetNotes() {}

    static List<String> of(String ruleSet, Language language) {
        Stream<Words> notes = Stream.of(
                Words.of(
                        "没有报告不等于没有完成：“逾期未报”表示到期后没有可知的数值，不是“未完成”。",
                        "Silence is not failure: “unreported” means that no value is known after the due date, not that the target was missed."),
                Words.of(
                        "“暂无数据”表示尚未到期（或未写明期限）且没有可知的数值。",
                        "“No data” means that the target is not past due (or undated) and no value is known."),
                Words.of(
                        "评估按规则集 %s；完成率不封顶，时间进度取该数值为真之日。".formatted(ruleSet),
                        "Assessed by rule set %s; completion is never clipped, elapsed time is that of the day when the value was true."
                                .formatted(ruleSet)));
        return notes.map(n -> n.in(language)).toList();
    }

    static CodeList statuses() {
        return new CodeList(
                "status",
                Words.of("状态", "Status"),
                Arrays.stream(Status.values())
                        .map(s -> new CodeList.Code(s.code(), s.words()))
                        .toList());
    }

    static CodeList domains() {
        return new CodeList(
                "domain",
                Words.of("领域", "Domain"),
                Arrays.stream(Domain.values())
                        .map(d -> new CodeList.Code(d.code(), d.words()))
                        .toList());
    }
}
