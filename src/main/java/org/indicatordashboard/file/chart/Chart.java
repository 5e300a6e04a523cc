package org.indicatordashboard.file.chart;

import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.indicatordashboard.file.provenance.Provenance;
import org.indicatordashboard.language.Language;

/**
 * One description of a chart, from which the page, the pictures and the Office files are drawn.
 *
 * @param title what it shows; wrapped, never cut
 * @param subtitle scope and unit in words; empty for none
 * @param language of the fixed words and of period labels
 * @param plot the drawn part
 * @param notes remarks for the reader, each a sentence
 * @param sources the documents behind it, as they are to be quoted
 * @param provenance what it was made from
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Chart(
        String title,
        String subtitle,
        Language language,
        Plot plot,
        List<String> notes,
        List<String> sources,
        Provenance provenance) {

    public Chart {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(plot, "plot");
        Objects.requireNonNull(provenance, "provenance");
        subtitle = subtitle == null ? "" : subtitle;
        notes = List.copyOf(notes);
        sources = List.copyOf(sources);
    }
}
