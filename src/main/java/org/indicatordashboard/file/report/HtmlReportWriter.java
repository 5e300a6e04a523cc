package org.indicatordashboard.file.report;

import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;

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

    @CheckedTemplate(basePath = "report")
    private static final class Templates {
        static native TemplateInstance page(
                Report report, List<String> styles, List<Link> links, List<RawString> blocks);

        static native TemplateInstance heading(int level, String words);

        static native TemplateInstance text(Report.Text text);

        static native TemplateInstance rows(Report.Rows rows);

        static native TemplateInstance picture(Report.Picture picture, String alternative);
    }

    public String write(Report report) {
        List<RawString> blocks = report.blocks().stream()
                .map(block -> new RawString(written(block).render()))
                .toList();
        return Templates.page(report, styles, links, blocks).render();
    }

    private static TemplateInstance written(Report.Block block) {
        if (block instanceof Report.Heading heading) {
            return Templates.heading(heading.level() + 1, heading.words());
        }
        if (block instanceof Report.Text text) {
            return Templates.text(text);
        }
        if (block instanceof Report.Rows rows) {
            return Templates.rows(rows);
        }
        Report.Picture picture = (Report.Picture) block;
        return Templates.picture(picture, Description.of(picture.chart()));
    }
}
