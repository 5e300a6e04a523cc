package org.indicatordashboard.reporting.round;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.figure.Comparator;
import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.http.problem.Shortened;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.progress.AssessedTarget;
import org.indicatordashboard.time.Period;

/** Finds out whether a row can be recorded, and says how to mend it where it cannot. */
@ApplicationScoped
class RowCheck {

    private static final int LONGEST = 1_000;

    @Inject
    Plausibility plausibility;

    @Inject
    FigureCheck figures;

    CheckedRow check(RowRequest sent, Worklist worklist) {
        List<RowRemark> findings = new ArrayList<>();
        AssessedTarget target = target(sent, worklist, findings);
        Period period = PeriodCheck.period(sent.period(), target, worklist.month(), findings);
        Comparator comparator = FigureCheck.comparator(sent, findings);
        boolean hasValue =
                FigureCheck.hasValue(sent.value(), findings) && FigureCheck.hasEnds(sent, comparator, findings);
        String evidence = evidence(sent, findings);
        String remark = text("remark", sent.remark(), findings);
        Figure figure = null;
        if (target != null && hasValue && comparator != null) {
            String unit = figures.unit(sent.unit(), target, worklist.version(), findings);
            figure = comparator == Comparator.RANGE
                    ? ReportedFigure.range(sent.value(), sent.high(), unit)
                    : ReportedFigure.of(sent.value(), comparator, unit);
        }
        if (figure != null && period != null) {
            PeriodCheck.refusePrinted(target, period, findings);
            findings.addAll(plausibility.of(target, figure, period));
        }
        return new CheckedRow(sent, target, figure, period, evidence, remark, List.copyOf(findings));
    }

    private static AssessedTarget target(RowRequest sent, Worklist worklist, List<RowRemark> findings) {
        String id = sent.target() == null ? "" : sent.target();
        AssessedTarget target = worklist.target(id).orElse(null);
        if (target == null) {
            findings.add(RowRemark.error(
                    "unknown-target",
                    "target",
                    Words.of(
                            "%s 在 %s 没有编号为 “%s” 的有效目标。请用本月工作单中的编号，不要改动。"
                                    .formatted(worklist.unit(), worklist.month(), Shortened.of(id)),
                            "%s has no target “%s” in force in %s. Use the ids of the month's worklist unchanged."
                                    .formatted(worklist.unit(), Shortened.of(id), worklist.month()))));
        }
        return target;
    }

    /** Words are taken down; only a link or a file that is bound to the row proves it. */
    private static String evidence(RowRequest sent, List<RowRemark> findings) {
        String evidence = text("evidence", sent.evidence(), findings);
        if (evidence != null) {
            EvidenceLink.mistake(evidence).ifPresent(m -> findings.add(RowRemark.error("no-web-link", "evidence", m)));
            if (!EvidenceLink.proves(evidence)) {
                findings.add(
                        RowRemark.note(
                                "words-prove-nothing",
                                "evidence",
                                Words.of(
                                        "只有文字，不算有依据：请填 http(s) 链接，或为这项目标上传附件；否则按“自报”公布。",
                                        "Words alone prove nothing: give an http(s) link or attach a file to this target; otherwise it is published as self-reported.")));
            }
        }
        return evidence;
    }

    private static String text(String field, String sent, List<RowRemark> findings) {
        if (sent == null || sent.isBlank()) {
            return null;
        }
        String text = sent.strip().replaceAll("[\\p{Cntrl}&&[^\n]]", "");
        if (text.length() > LONGEST) {
            findings.add(RowRemark.error(
                    "too-long",
                    field,
                    Words.of("最多 %d 个字符。".formatted(LONGEST), "At most %d characters.".formatted(LONGEST))));
            return text.substring(0, LONGEST);
        }
        return text;
    }
}
