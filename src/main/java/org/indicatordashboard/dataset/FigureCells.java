package org.indicatordashboard.dataset;

import java.math.BigDecimal;

import org.indicatordashboard.document.Citation;
import org.indicatordashboard.figure.Comparator;
import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.observation.StoredFigure;

/** Reads the cells that targets and observations have in common: the figure and its place. */
record FigureCells(Keys keys) {

    /** Null, with a mistake, where the cells do not make a figure. */
    StoredFigure figure(Row row) {
        BigDecimal low = row.number("low");
        BigDecimal high = row.number("high");
        String unit = row.reference("unit", keys.of(CatalogueCsv.UNITS), CatalogueCsv.UNITS.name(), false);
        String asPrinted = row.required("as_printed");
        Comparator comparator = row.text("comparator") == null ? null : row.coded("comparator", Comparator.class);
        if (low != null && high != null && low.compareTo(high) > 0) {
            row.mistake("low", "下限大于上限，请对调。", "The low end is above the high end; exchange them.");
            return null;
        }
        if (asPrinted == null) {
            return null;
        }
        try {
            return StoredFigure.of(new Figure(low, high, comparator, unit, asPrinted));
        } catch (IllegalArgumentException wrongEnds) {
            row.mistake(
                    "comparator",
                    "上下限与比较词不符：eq、approx 上下限相同；ge、gt 只填 low；le、lt 只填 high；range 两个都填；名次没有数字时三格都空。",
                    "The ends do not fit the comparator: eq and approx have equal ends; ge and gt only low; le and lt only high; range both; all three empty for a rank without a number.");
            return null;
        }
    }

    /** A figure without a source is refused. */
    Citation citation(Row row) {
        return new Citation(
                row.reference("document", keys.of(CatalogueCsv.DOCUMENTS), CatalogueCsv.DOCUMENTS.name(), false),
                row.required("section"),
                row.required("as_printed"),
                row.occurrence("occurrence"));
    }
}
