package org.indicatordashboard.reporting.bulletin;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.document.Documents;
import org.indicatordashboard.export.SummaryCharts;
import org.indicatordashboard.file.chart.Chart;
import org.indicatordashboard.file.provenance.ExportQuery;
import org.indicatordashboard.file.provenance.Provenance;
import org.indicatordashboard.file.report.Report;
import org.indicatordashboard.http.answer.Filters;
import org.indicatordashboard.language.Language;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.progress.TargetQuestion;
import org.indicatordashboard.reporting.brief.BriefParagraphs;

/** Composes the bulletin as a report: masthead, text, figure, footnotes and closing lines. */
@ApplicationScoped
class BulletinReport {

    @Inject
    SummaryCharts charts;

    @Inject
    Documents documents;

    @Inject
    BulletinConfig config;

    @Inject
    BriefParagraphs brief;

    Report of(
            Facts facts,
            List<Words> quality,
            TargetQuestion question,
            ExportQuery made,
            Provenance provenance,
            Language language) {
        Sources sources = new Sources(documents.byId(facts.vantage().version()), language);
        Chart chart = charts.of(question, made, language);
        boolean zh = language == Language.ZH;
        Report.Picture picture = new Report.Picture(
                zh ? "图 1　目标完成情况" : "Figure 1. How the targets stand",
                chart,
                made.frozen().replace(made.path(), "/api/v1/summary/chart.svg") + (zh ? "&lang=zh" : "&lang=en"));
        List<Report.Block> blocks = new BulletinText(facts, language, sources)
                .write(picture, quality, brief.of(facts.vantage(), question, regions(made), language));
        int year = facts.month().start().getYear();
        int number = facts.month().start().getMonthValue();
        return new Report(
                zh ? config.series() : config.seriesEn(),
                zh ? "%d 年第 %d 期".formatted(year, number) : "No. %d of %d".formatted(number, year),
                zh ? config.issuer() : config.issuerEn(),
                facts.vantage().asOf().toString(),
                zh ? "%d 年 %d 月目标完成情况通报".formatted(year, number) : "Progress of targets, %s".formatted(facts.month()),
                blocks,
                sources.lines(),
                closing(provenance, zh),
                language,
                provenance);
    }

    /** One page of it. */
    Report brief(Facts facts, Provenance provenance, Language language) {
        boolean zh = language == Language.ZH;
        return new Report(
                zh ? config.series() : config.seriesEn(),
                zh ? "要情一页" : "Brief",
                zh ? config.issuer() : config.issuerEn(),
                facts.vantage().asOf().toString(),
                zh
                        ? "%d 年 %d 月目标完成情况要情"
                                .formatted(
                                        facts.month().start().getYear(),
                                        facts.month().start().getMonthValue())
                        : "Progress of targets in brief, %s".formatted(facts.month()),
                new BriefText(facts, language).write(),
                List.of(),
                closing(provenance, zh),
                language,
                provenance);
    }

    private static Set<String> regions(ExportQuery made) {
        return Set.copyOf(Filters.read(made.query()).getOrDefault("region", List.of()));
    }

    private static List<String> closing(Provenance provenance, boolean zh) {
        return List.of(
                (zh ? "评估日 %s · 知悉日 %s · 数据版本 %s · 验证码 %s" : "As of %s · known at %s · dataset %s · verification %s")
                        .formatted(
                                provenance.asOf(),
                                provenance.knownAt(),
                                provenance.datasetVersion(),
                                provenance.verificationCode()),
                (zh ? "验证地址：" : "Verify at: ") + provenance.verificationUrl());
    }
}
