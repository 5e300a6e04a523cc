package org.indicatordashboard.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2023,       2023-01-01, 2023-12-31",
        "2024,       2024-01-01, 2024-12-31",
        "2023-S1,    2023-01-01, 2023-06-30",
        "2023-S2,    2023-07-01, 2023-12-31",
        "2023-Q1,    2023-01-01, 2023-03-31",
        "2023-Q2,    2023-04-01, 2023-06-30",
        "2023-Q3,    2023-07-01, 2023-09-30",
        "2023-Q4,    2023-10-01, 2023-12-31",
        "2023-02,    2023-02-01, 2023-02-28",
        "2024-02,    2024-02-01, 2024-02-29",
        "1900-02,    1900-02-01, 1900-02-28",
        "2000-02,    2000-02-01, 2000-02-29",
        "2023-12,    2023-12-01, 2023-12-31",
        "2024-02-29, 2024-02-29, 2024-02-29",
        "2023-05-05, 2023-05-05, 2023-05-05"
    })
    void runsFromItsFirstDayToItsLastAndPrintsAsWritten(String text, LocalDate start, LocalDate end) {
        Period period = Period.of(text);
        assertEquals(start, period.start());
        assertEquals(end, period.end());
        assertEquals(text, period.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "23",
                "202",
                "20233",
                "2023-",
                "2023-1",
                "2023-13",
                "2023-00",
                "2023-S0",
                "2023-S3",
                "2023-Q0",
                "2023-Q5",
                "2023-q1",
                "2023Q1",
                "2023-02-29",
                "2023-02-30",
                "2023-04-31",
                "2023-5-5",
                "2023-05-00",
                "2023-05-32",
                "2023/05",
                "2023年",
                "２０２３",
                " 2023",
                "2023 ",
                "2023\n",
                "-2023",
                "yesterday"
            })
    void isNotParsedFromAnythingElse(String text) {
        assertEquals(Optional.empty(), Period.parse(text));
        assertThrows(IllegalArgumentException.class, () -> Period.of(text));
    }

    @Test
    void isMadeFromNumbers() {
        assertEquals(Period.of("2023"), Period.year(2023));
        assertEquals(Period.of("2023-S2"), Period.half(2023, 2));
        assertEquals(Period.of("2023-Q4"), Period.quarter(2023, 4));
        assertEquals(Period.of("2023-05"), Period.month(2023, 5));
        assertEquals(Period.of("2023-05-05"), Period.day(LocalDate.of(2023, 5, 5)));
    }

    @Test
    void whatEndsLastComesLastAndOfTheSameEndTheShorter() {
        List<String> inOrder = List.of(
                "2022",
                "2022-12-31",
                "2023-01",
                "2023-Q1",
                "2023-03",
                "2023-03-31",
                "2023-S1",
                "2023-Q2",
                "2023",
                "2023-S2",
                "2023-Q4",
                "2023-12",
                "2023-12-31",
                "2024-01-01");
        Stream<Period> shuffled = inOrder.stream().sorted().map(Period::of);
        assertEquals(inOrder, shuffled.sorted().map(Period::toString).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2023, 2023-Q1, true",
        "2023, 2023-12-31, true",
        "2023, 2024-01-01, false",
        "2023-Q1, 2023-Q2, false",
        "2023-Q1, 2023-03-31, true",
        "2023-S1, 2023-Q2, true",
        "2023-S1, 2023-Q3, false",
        "2023-02, 2023-02, true"
    })
    void overlapsWhereADayIsInBoth(String one, String other, boolean overlap) {
        assertEquals(overlap, Period.of(one).overlaps(Period.of(other)));
        assertEquals(overlap, Period.of(other).overlaps(Period.of(one)));
    }
}
