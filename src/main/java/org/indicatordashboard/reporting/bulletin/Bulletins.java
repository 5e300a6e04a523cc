package org.indicatordashboard.reporting.bulletin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
import org.indicatordashboard.reporting.round.Submissions;
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
    Submissions submissions;

    @Inject
    BulletinConfig config;

    @Inject
    Judges judges;

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
        Vantage before = new Vantage(new AsOf(month.start().minusDays(1), vantage.knownAt()), vantage.version());
        return new Facts(
                month,
                vantage,
                scoreboard.assessed(vantage, question),
                scoreboard.assessed(before, question),
                submissions.published(month),
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
