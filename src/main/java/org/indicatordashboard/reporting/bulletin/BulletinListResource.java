package org.indicatordashboard.reporting.bulletin;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.indicatordashboard.document.Documents;
import org.indicatordashboard.http.answer.CurrentRequest;
import org.indicatordashboard.http.answer.ListParameters;
import org.indicatordashboard.http.answer.Page;
import org.indicatordashboard.http.answer.PageRequest;
import org.indicatordashboard.plan.Plans;
import org.indicatordashboard.time.Vantage;

/** The list of bulletins over HTTP. */
@Path("/bulletins")
@Tag(name = "reporting")
class BulletinListResource {

    @Inject
    IssuedBulletins issued;

    @Inject
    Plans plans;

    @Inject
    Documents documents;

    @Inject
    CurrentRequest asked;

    @GET
    @Operation(
            summary = "Months of which there is a bulletin, newest first",
            description =
                    "From the month in which the first known plan began to that of asOf. What was issued never changes; the others are written anew, with what was known at the month's end.",
            operationId = "bulletins")
    public Page<BulletinLinks> list(@BeanParam ListParameters parameters) {
        Vantage vantage = asked.vantage(parameters);
        PageRequest page = asked.page(parameters, BulletinLinks.class);
        asked.reader().done();
        Map<String, IssuedBulletin> done = issued.all().stream()
                .filter(i -> i.version < vantage.version())
                .collect(Collectors.toMap(i -> i.month, i -> i));
        return page.of(
                months(vantage), YearMonth::toString, m -> BulletinLinks.of(m, vantage.asOf(), done.get(m.toString())));
    }

    private List<YearMonth> months(Vantage vantage) {
        Set<String> known =
                documents.known(vantage).stream().map(d -> d.naturalKey).collect(Collectors.toSet());
        YearMonth last = YearMonth.from(vantage.asOf());
        return plans.at(vantage.version()).stream()
                .filter(p -> known.contains(p.document))
                .map(p -> p.startsOn)
                .min(LocalDate::compareTo)
                .map(first -> Stream.iterate(last, m -> !m.isBefore(YearMonth.from(first)), m -> m.minusMonths(1))
                        .toList())
                .orElse(List.of());
    }
}
