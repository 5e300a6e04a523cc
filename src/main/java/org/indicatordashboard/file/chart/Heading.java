package org.indicatordashboard.file.chart;

import org.indicatordashboard.language.Language;

/** The name of the value axis with its unit, as it stands above a plot. */
public final class Heading {

    private Heading() {}

    public static String of(SeriesPlot plot, Language language) {
        if (plot.unit().isEmpty()) {
            return plot.valueAxis();
        }
        return plot.valueAxis()
                + switch (language) {
                    case ZH -> "（" + plot.unit() + "）";
                    case EN -> " (" + plot.unit() + ")";
                };
    }
}
