package org.indicatordashboard.reporting.supervision;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import org.indicatordashboard.catalogue.ResponsibleUnits;
import org.indicatordashboard.http.answer.CurrentRequest;
import org.indicatordashboard.http.answer.FileAnswer;
import org.indicatordashboard.http.answer.ReadParameters;
import org.indicatordashboard.observation.FigureClass;
import org.indicatordashboard.plan.Target;
import org.indicatordashboard.plan.TargetScope;
import org.indicatordashboard.plan.Targets;
import org.indicatordashboard.publication.Publications;
import org.indicatordashboard.time.Vantage;

/** Deadlines as a calendar over HTTP. */
@Path("/supervision/deadlines.ics")
@Tag(name = "supervision")
class CalendarResource {

    private static final int MONTHS = 12;

    @Inject
    Targets targets;

    @Inject
    ResponsibleUnits units;

    @Inject
    Publications publications;

    @Inject
    Overdue overdue;

    @Inject
    CurrentRequest asked;

    @Inject
    Clock clock;

    @GET
    @Produces("text/calendar")
    @Operation(
            summary = "Reporting deadlines of the next twelve months and due dates of targets as iCalendar",
            operationId = "deadlines")
    @APIResponse(
            responseCode = "200",
            description = "The calendar.",
            content = @Content(mediaType = "text/calendar", schema = @Schema(type = SchemaType.STRING)))
    public FileAnswer calendar(
            @RestQuery @Parameter(description = "responsible units whose targets are wanted", example = "区商务委")
                    List<String> unit,
            @BeanParam ReadParameters parameters) {
        Vantage vantage = asked.vantage(parameters);
        Set<String> chosen =
                asked.reader().several("unit", unit, units.names(vantage.version()), "/api/v1/responsible-units");
        asked.reader().done();
        Instant stamp = publications.after(vantage.version() - 1, vantage.version()).stream()
                .map(p -> p.publishedAt)
                .findFirst()
                .orElse(Instant.EPOCH);
        DeadlineCalendar calendar = new DeadlineCalendar("数字化转型目标报送期限", stamp);
        addRounds(calendar);
        targets.in(new TargetScope(TargetScope.By.UNIT, chosen), vantage.version()).stream()
                .filter(t -> t.figureClass == FigureClass.FIGURE && t.dueOn != null)
                .sorted(Comparator.comparing((Target t) -> t.dueOn).thenComparing(t -> t.naturalKey))
                .forEach(t -> calendar.event(
                        t.naturalKey,
                        t.dueOn,
                        "到期：%s %s".formatted(t.name, t.figure.asPrinted),
                        "责任单位：%s\n编号：%s"
                                .formatted(
                                        t.responsible.stream().map(r -> r.unit).collect(Collectors.joining("、")),
                                        t.naturalKey)));
        return new FileAnswer(
                calendar.written().getBytes(StandardCharsets.UTF_8), "text/calendar;charset=UTF-8", "deadlines.ics");
    }

    private void addRounds(DeadlineCalendar calendar) {
        LocalDate deadline = overdue.nextDeadline(LocalDate.now(clock));
        for (int i = 0; i < MONTHS; i++) {
            YearMonth reported = YearMonth.from(deadline).minusMonths(1);
            calendar.event(
                    "round-" + reported,
                    deadline,
                    "月报截止：%s".formatted(reported),
                    "请各责任单位于当日前报送 %s 的数值。".formatted(reported));
            deadline = deadline.plusMonths(1);
        }
    }
}
