package org.indicatordashboard.diagnosis.arithmetic;

import java.util.List;
import java.util.Optional;

/** One quantity per another, as interval and number; the unit says so: 个/平方公里. */
public final class Quotient {

    private Quotient() {}

    /** Empty where the divisor may be zero. */
    public static Optional<Quantity> of(Quantity count, Quantity per) {
        return Computation.of(Operation.RATIO, List.of(count), List.of(per), count.unit() + "/" + per.unit());
    }
}
