package org.indicatordashboard.reporting.bulletin;

import java.util.List;

import org.indicatordashboard.file.provenance.ExportQuery;
import org.indicatordashboard.file.report.HtmlReportWriter;
import org.indicatordashboard.file.report.Report;
import org.indicatordashboard.language.Language;
import org.indicatordashboard.time.Period;

/** The bulletin as a page, with the way to its other forms and its other language. */
final class BulletinPage {

    private BulletinPage() {}

    /** The one page, with the way to the whole. */
    static String brief(Report report, Period month, ExportQuery made, Language language) {
        boolean zh = language == Language.ZH;
        String frozen = made.frozen().substring(made.frozen().indexOf('?'));
        String query = frozen + (zh ? "&lang=zh" : "&lang=en");
        String base = "/bulletins/" + month;
        return new HtmlReportWriter(
                        List.of("/styles/bulletin.css"),
                        List.of(
                                new HtmlReportWriter.Link(base + query, zh ? "月报全文" : "Whole bulletin"),
                                new HtmlReportWriter.Link(
                                        base + ".brief.html" + frozen + (zh ? "&lang=en" : "&lang=zh"),
                                        zh ? "English" : "中文"),
                                new HtmlReportWriter.Link(base + ".brief.docx" + query, "DOCX")))
                .write(report);
    }

    static String write(Report report, Period month, ExportQuery made, Language language) {
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
                                new HtmlReportWriter.Link(base + ".brief.html" + query, zh ? "要情一页" : "Brief"),
                                new HtmlReportWriter.Link(base + ".docx" + query, "DOCX"),
                                new HtmlReportWriter.Link(base + ".xlsx" + query, "XLSX"),
                                new HtmlReportWriter.Link(base + ".json" + query, "JSON")))
                .write(report);
    }
}
