package org.indicatordashboard.reporting.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.indicatordashboard.assessment.Status;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.observation.EvidenceLevel;
import org.indicatordashboard.progress.AssessedTarget;

/** What a reader has to know about the quality of the data, and by which rules the bulletin judges. */
final class Remarks {

    private Remarks() {}

    static List<Words> onQuality(Facts facts, long staleDays) {
        List<Words> remarks = new ArrayList<>();
        add(
                remarks,
                facts,
                t -> t.assessment().status() == Status.UNREPORTED,
                "%d 项目标已过期限而没有数值。没有报告不等于没有完成，请责任单位补报。",
                "%d targets are past due without a value. Silence is not failure; their owners are asked to report.");
        add(
                remarks,
                facts,
                t -> t.last()
                        .map(o -> o.evidenceLevel == EvidenceLevel.SELF_REPORTED)
                        .orElse(false),
                "%d 项目标的数值由责任单位自报，没有附依据。",
                "%d targets rest on values that their owners reported without evidence.");
        add(
                remarks,
                facts,
                t -> t.assessment().ageDays() != null && t.assessment().ageDays() > staleDays,
                "%d 项目标的最近数值距月末超过 " + staleDays + " 天。",
                "%d targets rest on values more than " + staleDays + " days old.");
        add(
                remarks,
                facts,
                t -> t.assessment().status() == Status.STALE,
                "%d 项目标未到期，但数据陈旧，不能据以判断进度，请责任单位补报。",
                "%d targets are not due, but their values are stale and say nothing of the pace; their owners are asked to report.");
        add(remarks, facts, t -> t.assessment().isLate(), "%d 项目标逾期完成。", "%d targets were achieved late.");
        add(
                remarks,
                facts,
                t -> t.assessment().status() == Status.INCONCLUSIVE,
                "%d 项目标的数值不足以判定。",
                "%d targets cannot be decided on what is known.");
        add(
                remarks,
                facts,
                t -> t.target().dueInferred,
                "%d 项目标的期限由上下文推定，文件只写年份。",
                "%d targets have a due date inferred from the context; the document prints a year only.");
        add(
                remarks,
                facts,
                t -> t.target().dueOn == null,
                "%d 项目标没有写明期限，不会逾期。",
                "%d targets have no due date and cannot become overdue.");
        facts.now().stream()
                .flatMap(t -> t.caveats().stream()
                        .map(c -> Words.of(t.target().name + "：" + c.text(), t.target().nameEn + ": " + c.textEn())))
                .distinct()
                .forEach(remarks::add);
        if (remarks.isEmpty()) {
            remarks.add(Words.of("没有需要说明的问题。", "Nothing to remark on."));
        }
        return remarks;
    }

    static List<Words> onMethod(Facts facts) {
        return List.of(
                Words.of(
                        "本报按规则集 %s 评估：完成率减时间进度不低于 -5 个百分点为达到序时进度，以配置的阈值为准；完成率不封顶。".formatted(facts.ruleSet()),
                        "Assessed by rule set %s: on track means that completion is at most 5 points behind elapsed time, or as configured; completion is never clipped."
                                .formatted(facts.ruleSet())),
                Words.of(
                        "数据截至 %s，以 %s 已知的文件和审核通过的报送为准，数据版本 %d。"
                                .formatted(
                                        facts.vantage().asOf(),
                                        facts.vantage().knownAt(),
                                        facts.vantage().version()),
                        "The data speak of %s, as known on %s from documents and approved reports, dataset version %d."
                                .formatted(
                                        facts.vantage().asOf(),
                                        facts.vantage().knownAt(),
                                        facts.vantage().version())),
                Words.of(
                        "与上月末比较，月末和上月末各按当日已知的文件和已审核的报送；本月审核的报送，不论属于哪个月，都是本月的变化。知悉日晚于月末的，两个日期按同样的已知信息比较。多个单位共同负责的目标在每个单位名下各列一次。",
                        "The comparison with last month takes each day with what was known on it: a report approved in this month is news of this month, whatever month it is about. Where the day of knowledge is later than the month, both days are seen with the same knowledge. A joint target is listed under each of its owners."));
    }

    private static void add(
            List<Words> remarks, Facts facts, Predicate<AssessedTarget> concerned, String zh, String en) {
        long number = facts.now().stream().filter(concerned).count();
        if (number > 0) {
            remarks.add(Words.of(zh.formatted(number), en.formatted(number)));
        }
    }
}
