package org.indicatordashboard.diagnosis.arithmetic;

import java.math.BigDecimal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.figure.Interval;
import org.indicatordashboard.language.Coded;

/** How a result must stand to another value. Decided on intervals: between holding and failing lies not knowing. */
@Schema(name = "CheckRelation")
public enum Relation implements Coded {
    /** Some value lies in both. */
    EQUALS("=") {
        @Override
        Outcome judge(Interval result, Interval to) {
            return result.isApartFrom(to) ? Outcome.FAILS : Outcome.HOLDS;
        }
    },
    /** Parts do not exceed the whole. */
    AT_MOST("≤") {
        @Override
        Outcome judge(Interval result, Interval to) {
            if (isNotAbove(result.high(), to.low())) {
                return Outcome.HOLDS;
            }
            return endsBelow(to, result) ? Outcome.FAILS : Outcome.UNDECIDED;
        }
    },
    AT_LEAST("≥") {
        @Override
        Outcome judge(Interval result, Interval to) {
            return AT_MOST.judge(to, result);
        }
    };

    private final String sign;

    Relation(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    abstract Outcome judge(Interval result, Interval to);

    private static boolean isNotAbove(BigDecimal high, BigDecimal low) {
        return high != null && low != null && high.compareTo(low) <= 0;
    }

    private static boolean endsBelow(Interval lower, Interval higher) {
        return lower.high() != null && higher.low() != null && lower.high().compareTo(higher.low()) < 0
                || lower.high() != null
                        && higher.low() != null
                        && lower.isApartFrom(higher)
                        && lower.high().compareTo(higher.low()) == 0;
    }
}
