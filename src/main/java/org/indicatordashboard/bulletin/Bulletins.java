package org.indicatordashboard.bulletin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.indicatordashboard.answer.FileAnswer;
import org.indicatordashboard.assessment.Judge;
import org.indicatordashboard.document.Documents;
import org.indicatordashboard.export.SummaryCharts;
import org.indicatordashboard.format.Chart;
import org.indicatordashboard.format.DocxReportWriter;
import org.indicatordashboard.format.FileFormat;
import org.indicatordashboard.format.HtmlReportWriter;
import org.indicatordashboard.format.Provenance;
import org.indicatordashboard.format.Report;
import org.indicatordashboard.format.XlsxTableWriter;
import org.indicatordashboard.language.Language;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.progress.Scoreboard;
import org.indicatordashboard.progress.TargetQuestion;
import org.indicatordashboard.provenance.ExportRecords;
import org.indicatordashboard.provenance.Made;
import org.indicatordashboard.publication.Vantage;
import org.indicatordashboard.submission.Submissions;
import org.indicatordashboard.time.AsOf;
import org.indicatordashboard.time.Period;

/** Writes the bulletin of a month in each of its forms. Equal questions have equal bytes. */
@ApplicationScoped
class Bulletins {

    @Inject
    Scoreboard scoreboard;

    @Inject
    SummaryCharts charts;

    @Inject
    Documents documents;

    @Inject
    ExportRecords records;

    @Inject
    Submissions submissions;

    @Inject
    BulletinConfig config;

    @Inject
    Judge judge;

    /** @param form json, html, docx or xlsx */
    @Transactional
    Object write(String form, Period month, TargetQuestion question, Made made, Language language) {
        Facts facts = facts(month, question, made.vantage());
        Provenance provenance = records.register(made);
        List<Words> quality = Remarks.onQuality(facts, config.staleDays());
        return switch (form) {
            case "html" ->
                new FileAnswer(
                        page(report(facts, quality, question, made, provenance, language), month, made, language)
                                .getBytes(StandardCharsets.UTF_8),
                        "text/html;charset=UTF-8",
                        null);
            case "docx" ->
                file(
                        out -> new DocxReportWriter()
                                .write(report(facts, quality, question, made, provenance, language), out),
                        FileFormat.DOCX,
                        made);
            case "xlsx" ->
                file(
                        out -> new XlsxTableWriter().write(BulletinTable.of(facts, quality, language, provenance), out),
                        FileFormat.XLSX,
                        made);
            default -> BulletinView.of(facts, quality, provenance);
        };
    }

    private Facts facts(Period month, TargetQuestion question, Vantage vantage) {
        Vantage before = new Vantage(new AsOf(month.start().minusDays(1), vantage.knownAt()), vantage.version());
        return new Facts(
                month,
                vantage,
                scoreboard.assessed(vantage, question),
                scoreboard.assessed(before, question),
                submissions.published(month),
                judge.ruleSet());
    }

    private Report report(
            Facts facts,
            List<Words> quality,
            TargetQuestion question,
            Made made,
            Provenance provenance,
            Language language) {
        Sources sources = new Sources(documents.byId(facts.vantage().version()), language);
        Chart chart = charts.of(question, made, language);
        boolean zh = language == Language.ZH;
        Report.Picture picture = new Report.Picture(
                zh ? "图 1　目标完成情况" : "Figure 1. How the targets stand",
                chart,
                made.frozen().replace(made.path(), "/api/v1/summary/chart.svg") + (zh ? "&lang=zh" : "&lang=en"));
        List<Report.Block> blocks = new BulletinText(facts, language, sources).write(picture, quality);
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

    private static List<String> closing(Provenance provenance, boolean zh) {
        return List.of(
                (zh ? "数据截至 %s · 认知截至 %s · 数据版本 %s · 验证码 %s" : "As of %s · known at %s · dataset %s · verification %s")
                        .formatted(
                                provenance.asOf(),
                                provenance.knownAt(),
                                provenance.datasetVersion(),
                                provenance.verificationCode()),
                (zh ? "验证地址：" : "Verify at: ") + provenance.verificationUrl());
    }

    private static String page(Report report, Period month, Made made, Language language) {
        boolean zh = language == Language.ZH;
        String frozen = made.frozen().substring(made.frozen().indexOf('?'));
        String query = frozen + (zh ? "&lang=zh" : "&lang=en");
        String base = "/bulletins/" + month;
        return new HtmlReportWriter(
                        List.of("/styles/bulletin.css"),
                        List.of(
                                new HtmlReportWriter.Link("/", zh ? "总览" : "Overview"),
                                new HtmlReportWriter.Link(
                                        base + frozen + (zh ? "&lang=en" : "&lang=zh"), zh ? "English" : "中文"),
                                new HtmlReportWriter.Link(base + ".docx" + query, "DOCX"),
                                new HtmlReportWriter.Link(base + ".xlsx" + query, "XLSX"),
                                new HtmlReportWriter.Link(base + ".json" + query, "JSON")))
                .write(report);
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static FileAnswer file(Writing writing, FileFormat format, Made made) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.to(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FileAnswer(bytes.toByteArray(), format.contentType(), made.fileName() + "." + format.extension());
    }
}
