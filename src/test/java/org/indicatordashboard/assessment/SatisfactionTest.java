package org.indicatordashboard.assessment;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.indicatordashboard.assessment.Given.target;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** What satisfies a target: judged the day after it was due, with a value of the due day. */
class SatisfactionTest {

    @ParameterizedTest
    @CsvSource({
        // 超过 excludes the number itself
        ">800, =800, MISSED",
        ">800, =800.01, ACHIEVED",
        ">800, =801, ACHIEVED",
        ">800, >800, ACHIEVED",
        ">800, >=800, INCONCLUSIVE",
        ">800, >=800.01, ACHIEVED",
        ">800, <=800, MISSED",
        ">800, <801, INCONCLUSIVE",
        // 以上 includes it
        ">=2000, =2000, ACHIEVED",
        ">=2000, =1999.99, MISSED",
        ">=2000, =2473, ACHIEVED",
        ">=2000, <2000, MISSED",
        ">=2000, <=2000, INCONCLUSIVE",
        ">=100, >100, ACHIEVED",
        ">=120, >100, INCONCLUSIVE",
        // a bare count is a floor
        "=100, =100, ACHIEVED",
        "=100, =99, MISSED",
        "=100, =250, ACHIEVED",
        "=100, >100, ACHIEVED",
        "=100, 90..110, INCONCLUSIVE",
        "=0, =0, ACHIEVED",
        "=0, =-1, MISSED",
        // of a range the lower end is the floor, the upper end is no ceiling
        "2..3, =1, MISSED",
        "2..3, =2, ACHIEVED",
        "2..3, =3, ACHIEVED",
        "2..3, =4, ACHIEVED",
        "2..3, 1..2, INCONCLUSIVE",
        "2..3, 2..9, ACHIEVED",
        "2..3, <2, MISSED",
        // 左右 and 近 in a target forgive 5 %
        "~50, =47.5, ACHIEVED",
        "~50, =47.49, MISSED",
        "~50, =60, ACHIEVED",
        "~50, ~50, ACHIEVED",
        "近100, =95, ACHIEVED",
        "近100, =94.99, MISSED",
        // 左右 in a value is 5 % to both sides
        "=50, ~50, INCONCLUSIVE",
        "=50, ~52, INCONCLUSIVE",
        "=50, ~53, ACHIEVED",
        "=50, ~47, MISSED",
        "=47.5, ~50, ACHIEVED",
        // 近 in a value is from 90 %, excluded, to the number itself
        "=90, 近100, ACHIEVED",
        ">90, 近100, ACHIEVED",
        "=90.01, 近100, INCONCLUSIVE",
        "=100, 近100, INCONCLUSIVE",
        ">100, 近100, MISSED"
    })
    void whereHigherIsBetter(String promised, String observed, Status status) {
        assertEquals(
                status,
                target(promised)
                        .observed("2023-12-31", observed)
                        .asOf("2024-01-01")
                        .status());
    }

    @ParameterizedTest
    @CsvSource({
        "<=15, =15, ACHIEVED",
        "<=15, =15.01, MISSED",
        "<=15, <15, ACHIEVED",
        "<=15, ~15, INCONCLUSIVE",
        "<=15, >15, MISSED",
        "<=15, >=15, INCONCLUSIVE",
        "<15, =15, MISSED",
        "<15, =14.99, ACHIEVED",
        "<15, <=15, INCONCLUSIVE",
        "=15, =15, ACHIEVED",
        "=15, =3, ACHIEVED",
        "=15, =16, MISSED",
        "2..3, =3, ACHIEVED",
        "2..3, =1, ACHIEVED",
        "2..3, =3.01, MISSED",
        "~50, =52.5, ACHIEVED",
        "~50, =52.51, MISSED"
    })
    void whereLowerIsBetter(String promised, String observed, Status status) {
        assertEquals(status, judged(target(promised).lowerIsBetter(), observed));
    }

    @ParameterizedTest
    @CsvSource({"=3, =1, ACHIEVED", "=3, =3, ACHIEVED", "=3, =4, MISSED", "2..3, =3, ACHIEVED", "<=3, =4, MISSED"})
    void aRankIsBetterTheLowerItIs(String promised, String observed, Status status) {
        assertEquals(status, judged(target(promised).rank(), observed));
    }

    @ParameterizedTest
    @CsvSource({"<=15, =15, ACHIEVED", "<=15, =16, MISSED", "<15, =15, MISSED"})
    void wordsOfComparisonGoBeforeTheIndicatorsDirection(String promised, String observed, Status status) {
        assertEquals(status, judged(target(promised), observed));
    }

    @ParameterizedTest
    @CsvSource({">=90, =91, ACHIEVED", ">90, =90, MISSED"})
    void alsoWhereTheIndicatorsDirectionIsLower(String promised, String observed, Status status) {
        assertEquals(status, judged(target(promised).lowerIsBetter(), observed));
    }

    private static Status judged(Given given, String observed) {
        return given.observed("2023-12-31", observed).asOf("2024-01-01").status();
    }
}
