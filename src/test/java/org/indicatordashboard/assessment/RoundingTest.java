package org.indicatordashboard.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.indicatordashboard.assessment.Given.target;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A number never contradicts its status, whatever the numbers are. */
class RoundingTest {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final List<String> PROMISES = List.of("=", ">=", ">", "~", "<=", "<");
    private static final List<String> VALUES = List.of("=", "~", "近", ">", ">=", "<", "<=");

    @Test
    void notMetIsPrintedBelowAHundredPercent() {
        Random random = new Random(20262);
        for (int i = 0; i < 20_000; i++) {
            BigDecimal goal = number(random, 5_000);
            String promised = PROMISES.get(random.nextInt(PROMISES.size())) + goal;
            String observed = VALUES.get(random.nextInt(VALUES.size())) + near(goal, random);
            Given given = target(promised).observed("2023", observed);
            if (random.nextBoolean()) {
                given = given.baseline(number(random, 6_000).toString());
            }
            Assessment assessment = given.asOf("2024-01-01");
            Share share = assessment.completion();
            String said = "%s of %s from %s: %s, %s"
                    .formatted(observed, promised, given.promise().baseline(), assessment.status(), share);
            if (share != null && assessment.status() == Status.MISSED) {
                assertTrue(share.high() == null || share.high().compareTo(ALL) < 0, said);
                assertTrue(share.low() == null || share.low().compareTo(ALL) < 0, said);
            }
            if (share != null && assessment.status() != Status.ACHIEVED && share.low() != null) {
                assertTrue(share.low().compareTo(ALL) < 0, said);
            }
            if (share != null && assessment.status() == Status.MISSED && share.high() == null) {
                assertNull(share, said);
            }
        }
    }

    private static BigDecimal number(Random random, int below) {
        return BigDecimal.valueOf(random.nextInt(below * 100) - below * 20L, random.nextInt(3));
    }

    /** Equal to the goal, a hair beside it, or somewhere around it. */
    private static BigDecimal near(BigDecimal goal, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> goal;
            case 1 -> goal.add(BigDecimal.valueOf(random.nextInt(21) - 10L, random.nextInt(8)));
            default -> goal.add(number(random, 50));
        };
    }
}
