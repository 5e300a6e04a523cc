package org.indicatordashboard.attainment.index;

import java.math.BigDecimal;
import java.math.MathContext;

import org.indicatordashboard.language.Coded;

/** How the completion of a target, in percent, becomes a score. Terms of the OECD/JRC handbook on composite indicators. */
public enum Normalisation implements Coded {
    /** 0 to 100: what is beyond the target does not make up for what is not met elsewhere. */
    CAPPED {
        @Override
        BigDecimal score(BigDecimal completion, Goalposts posts) {
            return completion.max(BigDecimal.ZERO).min(Goalposts.HUNDRED);
        }
    },
    /** From 0 on without an upper end. */
    UNCAPPED {
        @Override
        BigDecimal score(BigDecimal completion, Goalposts posts) {
            return completion.max(BigDecimal.ZERO);
        }
    },
    /** Min-max between fixed posts: (x − lower) ÷ (upper − lower) × 100, cut off at 0 and 100. */
    GOALPOSTS {
        @Override
        BigDecimal score(BigDecimal completion, Goalposts posts) {
            BigDecimal score = completion
                    .subtract(posts.lower())
                    .multiply(Goalposts.HUNDRED)
                    .divide(posts.upper().subtract(posts.lower()), MathContext.DECIMAL64);
            return score.max(BigDecimal.ZERO).min(Goalposts.HUNDRED);
        }
    };

    abstract BigDecimal score(BigDecimal completion, Goalposts posts);
}
