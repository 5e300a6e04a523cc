package org.indicatordashboard.reporting.bulletin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.indicatordashboard.assessment.Judges;
import org.indicatordashboard.file.office.DocxReportWriter;
import org.indicatordashboard.file.office.OfficeTypes;
import org.indicatordashboard.file.office.XlsxTableWriter;
import org.indicatordashboard.file.provenance.ExportQuery;
import org.indicatordashboard.file.provenance.ExportRecords;
import org.indicatordashboard.file.provenance.Provenance;
import org.indicatordashboard.http.answer.FileAnswer;
import org.indicatordashboard.language.Language;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.progress.AssessedTargets;
import org.indicatordashboard.progress.TargetQuestion;
import org.indicatordashboard.time.AsOf;
import org.indicatordashboard.time.Period;
import org.indicatordashboard.time.Vantage;

/** Writes the bulletin of a month in each of its forms. Equal questions have equal bytes. */
@ApplicationScoped
class Bulletins {

    @Inject
    AssessedTargets scoreboard;

    @Inject
    BulletinReport reports;

    @Inject
    ExportRecords records;

    @Inject
    Corrections corrections;

    @Inject
    BulletinConfig config;

    @Inject
    Judges judges;

    /** In which it is to be had; a brief is one page of it. */
    static final List<String> FORMS = List.of("json", "html", "docx", "xlsx", "brief.html", "brief.docx");

    /** @param form json, html, docx or xlsx */
    @Transactional
    Object write(String form, Period month, TargetQuestion question, ExportQuery made, Language language) {
        Facts facts = facts(month, question, made.vantage());
        Provenance provenance = records.register(made);
        List<Words> quality = Remarks.onQuality(facts, config.staleDays());
        return switch (form) {
            case "html" ->
                new FileAnswer(
                        BulletinPage.write(
                                        reports.of(facts, quality, question, made, provenance, language),
                                        month,
                                        made,
                                        language)
                                .getBytes(StandardCharsets.UTF_8),
                        "text/html;charset=UTF-8",
                        null);
            case "brief.html" ->
                new FileAnswer(
                        BulletinPage.brief(reports.brief(facts, provenance, language), month, made, language)
                                .getBytes(StandardCharsets.UTF_8),
                        "text/html;charset=UTF-8",
                        null);
            case "brief.docx" ->
                file(
                        out -> new DocxReportWriter().write(reports.brief(facts, provenance, language), out),
                        OfficeTypes.DOCX,
                        form,
                        made);
            case "docx" ->
                file(
                        out -> new DocxReportWriter()
                                .write(reports.of(facts, quality, question, made, provenance, language), out),
                        OfficeTypes.DOCX,
                        form,
                        made);
            case "xlsx" ->
                file(
                        out -> new XlsxTableWriter().write(BulletinTable.of(facts, quality, language, provenance), out),
                        OfficeTypes.XLSX,
                        form,
                        made);
            default -> BulletinView.of(facts, quality, provenance);
        };
    }

    private Facts facts(Period month, TargetQuestion question, Vantage vantage) {
        LocalDate lastOfBefore = month.start().minusDays(1);
        boolean isLooking = vantage.knownAt().isAfter(month.end());
        Vantage before =
                new Vantage(new AsOf(lastOfBefore, isLooking ? vantage.knownAt() : lastOfBefore), vantage.version());
        return new Facts(
                month,
                vantage,
                scoreboard.assessed(vantage, question),
                scoreboard.assessed(before, question),
                corrections.since(month, vantage.version()),
                judges.by(question.ruleSet()).ruleSet());
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static FileAnswer file(Writing writing, String type, String form, ExportQuery made) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.to(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FileAnswer(bytes.toByteArray(), type, made.fileName() + "." + form);
    }
}
