package org.indicatordashboard.observation;

import java.math.BigDecimal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.indicatordashboard.figure.Comparator;
import org.indicatordashboard.figure.Figure;

/** A {@link Figure} as columns. */
@Embeddable
public class StoredFigure {

    @Column(name = "low", precision = 30, scale = 10, updatable = false)
    public BigDecimal low;

    @Column(name = "high", precision = 30, scale = 10, updatable = false)
    public BigDecimal high;

    @Enumerated(EnumType.STRING)
    @Column(name = "comparator", updatable = false)
    public Comparator comparator;

    @Column(name = "measure_unit", updatable = false)
    public String unit;

    @Column(name = "as_printed", updatable = false)
    public String asPrinted;

    protected StoredFigure() {}

    public static StoredFigure of(Figure figure) {
        StoredFigure stored = new StoredFigure();
        stored.low = figure.low();
        stored.high = figure.high();
        stored.comparator = figure.comparator();
        stored.unit = figure.unit();
        stored.asPrinted = figure.asPrinted();
        return stored;
    }

    public Figure figure() {
        return new Figure(low, high, comparator, unit, asPrinted);
    }
}
