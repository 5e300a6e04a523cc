package org.indicatordashboard.diagnosis.arithmetic;

import org.indicatordashboard.figure.Interval;
import org.indicatordashboard.figure.IntervalText;

/** Nothing is divided by an interval in which zero lies. */
final class ZeroDivisor extends ArithmeticException {

    private static final long serialVersionUID = 1;

    ZeroDivisor(Interval divisor) {
        super(IntervalText.of(divisor));
    }
}
