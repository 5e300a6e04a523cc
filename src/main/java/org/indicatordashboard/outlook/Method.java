package org.indicatordashboard.outlook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.temporal.ChronoUnit;

import org.indicatordashboard.language.Coded;

/** How a series is carried on. */
public enum Method implements Coded {
    /** As much per day as between two known values. */
    LINEAR {
        @Override
        BigDecimal pace(Step from, Step to) {
            return to.middle().subtract(from.middle()).divide(days(from, to), MathContext.DECIMAL64);
        }

        @Override
        BigDecimal ahead(BigDecimal value, BigDecimal pace, long days) {
            return value.add(pace.multiply(BigDecimal.valueOf(days)));
        }
    },
    /** By the same factor per day; only where every value lies above zero. */
    COMPOUND {
        @Override
        BigDecimal pace(Step from, Step to) {
            double growth =
                    to.middle().divide(from.middle(), MathContext.DECIMAL64).doubleValue();
            return new BigDecimal(StrictMath.log(growth) / days(from, to).doubleValue(), MathContext.DECIMAL64);
        }

        @Override
        BigDecimal ahead(BigDecimal value, BigDecimal pace, long days) {
            double factor = StrictMath.exp(pace.doubleValue() * days);
            return value.multiply(new BigDecimal(factor, MathContext.DECIMAL64), MathContext.DECIMAL64);
        }
    };

    /** Per day. */
    abstract BigDecimal pace(Step from, Step to);

    abstract BigDecimal ahead(BigDecimal value, BigDecimal pace, long days);

    static BigDecimal days(Step from, Step to) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(from.on(), to.on()));
    }
}
