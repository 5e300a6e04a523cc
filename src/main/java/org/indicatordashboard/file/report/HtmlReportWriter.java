package org.indicatordashboard.file.report;

import java.util.List;

import org.indicatordashboard.file.chart.Description;

/**
 * Writes a report as a page that can be read and printed; everything that shapes it stands in style sheets.
 *
 * @param styles addresses of the style sheets
 * @param links address and words of other forms of the same
 */
public record HtmlReportWriter(List<String> styles, List<Link> links) {

    /** A way to another form of the report. */
    public record Link(String address, String words) {}

    public String write(Report report) {
        StringBuilder page = new StringBuilder(16_000);
        page.append("<!doctype html>\n<html lang=\"")
                .append(report.language().tag())
                .append("\">\n<head>\n");
        page.append("<meta charset=\"utf-8\">\n");
        page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.append("<title>").append(escaped(report.title())).append("</title>\n");
        page.append("<meta name=\"description\" content=\"")
                .append(escaped(String.join(" · ", report.series(), report.number(), report.issuer(), report.date())))
                .append("\">\n");
        page.append("<link rel=\"icon\" href=\"/favicon.svg\" type=\"image/svg+xml\">\n");
        styles.forEach(
                s -> page.append("<link rel=\"stylesheet\" href=\"").append(s).append("\">\n"));
        page.append("</head>\n<body class=\"bulletin\">\n<nav>");
        links.forEach(l -> page.append("<a href=\"")
                .append(escaped(l.address()))
                .append("\">")
                .append(escaped(l.words()))
                .append("</a> "));
        page.append("</nav>\n<main>\n");
        element(page, "p", "series", report.series());
        element(page, "p", "head", report.number());
        element(page, "p", "head issued", report.issuer() + "\u3000" + report.date());
        element(page, "h1", null, report.title());
        int[] noted = {0};
        report.blocks().forEach(block -> write(block, page, noted));
        writeNotes(report, page);
        report.closing().forEach(line -> element(page, "p", "closing", line));
        return page.append("</main>\n</body>\n</html>\n").toString();
    }

    private static void write(Report.Block block, StringBuilder page, int[] noted) {
        if (block instanceof Report.Heading heading) {
            element(page, "h" + (heading.level() + 1), null, heading.words());
        } else if (block instanceof Report.Text text) {
            page.append("<p>").append(escaped(text.words()));
            for (int source : text.notes()) {
                page.append("<sup><a href=\"#note-%1$d\">[%1$d]</a></sup>".formatted(source + 1));
            }
            page.append("</p>\n");
        } else if (block instanceof Report.Rows rows) {
            write(rows, page);
        } else if (block instanceof Report.Picture picture) {
            page.append("<figure><img src=\"")
                    .append(escaped(picture.address()))
                    .append("\" alt=\"");
            page.append(escaped(Description.of(picture.chart()))).append("\"><figcaption>");
            page.append(escaped(picture.caption())).append("</figcaption></figure>\n");
        }
    }

    private static void write(Report.Rows rows, StringBuilder page) {
        page.append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .append(escaped(rows.caption()))
                .append("\"><table>");
        page.append("<caption>").append(escaped(rows.caption())).append("</caption><thead><tr>");
        rows.headings()
                .forEach(h ->
                        page.append("<th scope=\"col\">").append(escaped(h)).append("</th>"));
        page.append("</tr></thead><tbody>\n");
        for (List<String> row : rows.rows()) {
            page.append("<tr>");
            row.forEach(cell -> page.append("<td>").append(escaped(cell)).append("</td>"));
            page.append("</tr>\n");
        }
        page.append("</tbody></table></div>\n");
    }

    private static void writeNotes(Report report, StringBuilder page) {
        if (report.sources().isEmpty()) {
            return;
        }
        page.append("<ol class=\"notes\">\n");
        for (int i = 0; i < report.sources().size(); i++) {
            page.append("<li id=\"note-%d\">".formatted(i + 1));
            page.append(escaped(report.sources().get(i))).append("</li>\n");
        }
        page.append("</ol>\n");
    }

    private static void element(StringBuilder page, String name, String kind, String words) {
        page.append('<')
                .append(name)
                .append(kind == null ? "" : " class=\"" + kind + "\"")
                .append('>');
        page.append(escaped(words)).append("</").append(name).append(">\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
