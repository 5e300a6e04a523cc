package org.indicatordashboard.file.report;

import java.util.List;
import java.util.Objects;

import org.indicatordashboard.file.chart.Chart;
import org.indicatordashboard.file.chart.Heading;
import org.indicatordashboard.file.provenance.Provenance;
import org.indicatordashboard.language.Language;

/**
 * A report in words, tables and charts, laid out as an official document.
 *
 * @param series what stands on its head, such as the name of the monthly
 * @param number which one of the series it is
 * @param issuer who issues it
 * @param date as printed on the head
 * @param title what it says above its text
 * @param blocks its text in order; headings carry their own numbers
 * @param sources what its footnotes say, in the order of their numbers
 * @param closing small print at its end
 * @param provenance what it was made from
 */
public record Report(
        String series,
        String number,
        String issuer,
        String date,
        String title,
        List<Block> blocks,
        List<String> sources,
        List<String> closing,
        Language language,
        Provenance provenance) {

    public Report {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(provenance, "provenance");
        blocks = List.copyOf(blocks);
        sources = List.copyOf(sources);
        closing = List.copyOf(closing);
    }

    /** A piece of the text. */
    public sealed interface Block permits Heading, Text, Rows, Picture {}

    /** @param level 1 for 一、, 2 for （一） */
    public record Heading(int level, String words) implements Block {}

    /** @param notes places in {@link Report#sources}, from 0 */
    public record Text(String words, List<Integer> notes) implements Block {
        public Text {
            notes = List.copyOf(notes);
        }

        public static Text of(String words) {
            return new Text(words, List.of());
        }
    }

    /**
     * A small table.
     *
     * @param widths of the columns as parts of the whole
     */
    public record Rows(String caption, List<String> headings, List<Integer> widths, List<List<String>> rows)
            implements Block {
        public Rows {
            headings = List.copyOf(headings);
            widths = List.copyOf(widths);
            rows = List.copyOf(rows);
        }
    }

    /** @param address of the same chart as SVG, for the page */
    public record Picture(String caption, Chart chart, String address) implements Block {}
}
