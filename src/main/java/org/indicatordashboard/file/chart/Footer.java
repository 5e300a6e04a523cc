package org.indicatordashboard.file.chart;

import java.util.ArrayList;
import java.util.List;

import org.indicatordashboard.language.Language;

/** The lines below a chart in an Office file, where there is room for all of them. */
public final class Footer {

    private Footer() {}

    public static List<String> of(Chart chart) {
        List<String> lines = new ArrayList<>(chart.notes());
        String source = chart.language() == Language.ZH ? "来源：" : "Source: ";
        chart.sources().forEach(s -> lines.add(source + s));
        lines.add(chart.provenance().line(chart.language()));
        if (chart.provenance().verificationUrl() != null) {
            lines.add(chart.provenance().verificationUrl());
        }
        return lines;
    }
}
