package org.indicatordashboard.diagnosis.arithmetic;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.indicatordashboard.time.Period;

import static org.junit.jupiter.api.Assertions.assertEquals;

class TimelineTest {

    private record Dated(String name, Period period) {}

    private final Timeline<Dated> timeline =
            line(at("year", "2022"), at("month", "2023-03"), at("corrected", "2023-03"), at("day", "2023-05-01"));

    @Test
    void theSamePeriodIsMeantAndOfSeveralTheLast() {
        assertEquals("corrected", found(timeline, Formula.Match.SAME, "2023-03"));
        assertEquals("none", found(timeline, Formula.Match.SAME, "2023"));
    }

    @Test
    void theLatestEndsNoLaterThanItsPeriod() {
        assertEquals("year", found(timeline, Formula.Match.LATEST, "2022"));
        assertEquals("corrected", found(timeline, Formula.Match.LATEST, "2023-04"));
        assertEquals("day", found(timeline, Formula.Match.LATEST, "2023"));
        assertEquals("none", found(timeline, Formula.Match.LATEST, "2021"));
    }

    @Test
    void withoutAPeriodTheLastIsMeant() {
        assertEquals(
                "day", timeline.fitting(Formula.Match.SAME, null).orElseThrow().name());
        assertEquals(Optional.empty(), line().fitting(Formula.Match.LATEST, null));
    }

    @Test
    void whatHasNoPeriodFitsAll() {
        Timeline<Dated> always = line(new Dated("promised", null));
        assertEquals("promised", found(always, Formula.Match.SAME, "2023"));
        assertEquals("promised", found(always, Formula.Match.LATEST, "2021-Q1"));
    }

    private static String found(Timeline<Dated> timeline, Formula.Match match, String period) {
        return timeline.fitting(match, Period.parse(period).orElseThrow())
                .map(Dated::name)
                .orElse("none");
    }

    private static Dated at(String name, String period) {
        return new Dated(name, Period.parse(period).orElseThrow());
    }

    private static Timeline<Dated> line(Dated... all) {
        return new Timeline<>(List.of(all), Dated::period);
    }
}
