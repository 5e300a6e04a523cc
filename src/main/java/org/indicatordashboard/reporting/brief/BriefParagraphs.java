package org.indicatordashboard.reporting.brief;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.indicatordashboard.attainment.Attainments;
import org.indicatordashboard.attainment.HistoryView;
import org.indicatordashboard.diagnosis.Diagnosis;
import org.indicatordashboard.diagnosis.arithmetic.Outcome;
import org.indicatordashboard.file.report.Report;
import org.indicatordashboard.language.Language;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.progress.TargetQuestion;
import org.indicatordashboard.time.Vantage;

/**
 * What the bulletin says of the same. Of what was dispatched only that of earlier days: a bulletin of the same day and
 * version is the same whenever it is asked for.
 */
@ApplicationScoped
public class BriefParagraphs {

    @Inject
    Diagnosis diagnosis;

    @Inject
    Dispatches dispatches;

    @Inject
    Attainments attainments;

    /** @param regions of which findings and units are meant, none for all */
    @Transactional
    public List<Report.Block> of(Vantage vantage, TargetQuestion question, Set<String> regions, Language language) {
        return List.of(
                Report.Text.of(found(vantage, regions).in(language)),
                Report.Text.of(dispatched(vantage, regions).in(language)),
                Report.Text.of(analysed(vantage, question).in(language)));
    }

    private Words found(Vantage vantage, Set<String> regions) {
        List<Outcome> outcomes = diagnosis.at(vantage).stream()
                .filter(f -> regions.isEmpty() || regions.contains(f.region()))
                .map(f -> f.outcome())
                .toList();
        long fails = outcomes.stream().filter(o -> o == Outcome.FAILS).count();
        long open = outcomes.stream().filter(o -> o == Outcome.OPEN).count();
        return Words.of(
                "数据互校：%d 项不成立，%d 项待核实。".formatted(fails, open),
                "Of the checks on the data %d fail and %d are open.".formatted(fails, open));
    }

    private Words dispatched(Vantage vantage, Set<String> regions) {
        List<BriefView.Question> put =
                dispatches.questions(vantage, vantage.asOf().minusDays(1), regions);
        long unsettled = put.stream().filter(q -> !q.settled()).count();
        return Words.of(
                "已向责任单位提出问题 %d 项，其中 %d 项尚未解决。".formatted(put.size(), unsettled),
                "%d questions were put to responsible units, of which %d are not settled."
                        .formatted(put.size(), unsettled));
    }

    private Words analysed(Vantage vantage, TargetQuestion question) {
        HistoryView.Moment index = attainments.moment(vantage, question);
        return index.index() == null
                ? Words.of(
                        "%d 项目标中 %d 项可评（覆盖率 %s %%），不足以给出综合指数。"
                                .formatted(index.inForce(), index.assessable(), index.coverage()),
                        "%d of %d targets can be assessed (coverage %s %%), too few for a composite index."
                                .formatted(index.assessable(), index.inForce(), index.coverage()))
                : Words.of(
                        "完成指数 %s（%d 项中 %d 项可评）。".formatted(index.index(), index.inForce(), index.assessable()),
                        "The attainment index is %s (%d of %d targets can be assessed)."
                                .formatted(index.index(), index.assessable(), index.inForce()));
    }
}
