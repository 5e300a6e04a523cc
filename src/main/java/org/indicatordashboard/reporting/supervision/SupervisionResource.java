package org.indicatordashboard.reporting.supervision;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.indicatordashboard.catalogue.ResponsibleUnits;
import org.indicatordashboard.file.FileFormat;
import org.indicatordashboard.file.TableFormat;
import org.indicatordashboard.http.answer.CurrentRequest;
import org.indicatordashboard.http.answer.Page;
import org.indicatordashboard.http.answer.PageRequest;
import org.indicatordashboard.http.answer.Private;
import org.indicatordashboard.http.answer.TableFiles;
import org.indicatordashboard.http.answer.TableRequest;
import org.indicatordashboard.time.Period;
import org.indicatordashboard.time.Vantage;

/** The supervision list over HTTP. Not cached: a reminder changes it without moving the dataset version. */
@Path("/supervision")
@Tag(name = "supervision")
@Private
class SupervisionResource {

    /** In the place of a unit: targets without one. */
    private static final String NONE = "none";

    /** Days: a hundred years. */
    private static final long LONGEST = 36_525;

    @Inject
    Overdue overdue;

    @Inject
    ResponsibleUnits units;

    @Inject
    CurrentRequest asked;

    @GET
    @Produces(MediaType.WILDCARD)
    @Extension(name = FileFormat.DESCRIBED, value = FileFormat.LISTS)
    @Operation(
            summary = "Targets past due and unreported, by unit, the longest first",
            description =
                    "A joint target is listed under each of its owners, one that nobody owes at the end, without a unit. format=csv and xlsx give the whole list.",
            operationId = "supervision")
    @APIResponse(
            responseCode = "200",
            description = "A page of the list, or the list as a file.",
            content = @Content(schema = @Schema(implementation = SupervisionPage.class)))
    public Response list(@BeanParam SupervisionParameters parameters) {
        Vantage vantage = asked.vantage(parameters);
        PageRequest page = asked.page(parameters, SupervisionView.class);
        TableRequest table = asked.table(parameters, TableFormat.ofLists());
        Set<String> chosen =
                asked.reader().several("unit", parameters.unit, namesOrNone(vantage), "/api/v1/responsible-units");
        Period due = asked.reader().period("due", parameters.due);
        long overdueBy = asked.reader().number("overdueBy", parameters.overdueBy, 1, LONGEST, 1);
        asked.reader().done();
        List<SupervisionView> found = overdue.at(vantage).stream()
                .filter(o -> chosen.isEmpty() || chosen.contains(unitOrNone(o)))
                .filter(o -> due == null
                        || !o.dueOn().isBefore(due.start()) && !o.dueOn().isAfter(due.end()))
                .filter(o -> o.daysOverdue() >= overdueBy)
                .toList();
        if (!table.isFile()) {
            Page<SupervisionView> items = page.of(found, o -> unitOrNone(o) + "/" + o.target(), o -> o);
            return Response.ok(items, "application/json")
                    .header("Dataset-Version", vantage.version())
                    .build();
        }
        return Response.ok(
                        TableFiles.bytes(table, SupervisionTable.of(found, vantage, table.language())),
                        table.format().contentType())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"supervision-%s%s\""
                                .formatted(vantage.asOf(), table.format().ending()))
                .header("Dataset-Version", vantage.version())
                .build();
    }

    private Set<String> namesOrNone(Vantage vantage) {
        Set<String> names = new LinkedHashSet<>(units.names(vantage.version()));
        names.add(NONE);
        return names;
    }

    private static String unitOrNone(SupervisionView overdue) {
        return overdue.unit() == null ? NONE : overdue.unit();
    }

    /** For the description of the interface. */
    @Schema(name = "SupervisionPage")
    record SupervisionPage(
            @Schema(description = "items in the whole list", examples = "57")
            long total,

            List<SupervisionView> items,

            @Schema(description = "path and query of the next page, null on the last one", nullable = true)
            String next) {}
}
