package org.indicatordashboard.progress;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.indicatordashboard.file.FileFormat;
import org.indicatordashboard.file.TableFormat;
import org.indicatordashboard.http.answer.CurrentRequest;
import org.indicatordashboard.http.answer.PageRequest;
import org.indicatordashboard.http.answer.TableFiles;
import org.indicatordashboard.http.answer.TableParameters;
import org.indicatordashboard.http.answer.TableRequest;
import org.indicatordashboard.time.Vantage;

/** Two points of view side by side over HTTP. */
@Path("/changes/targets")
@Tag(name = "changes")
class TargetChangeResource {

    @Inject
    AssessedTargets scoreboard;

    @Inject
    TargetDetails details;

    @Inject
    ChangeQuestion.Reader questions;

    @Inject
    CurrentRequest asked;

    @GET
    @Produces(MediaType.WILDCARD)
    @Extension(name = FileFormat.DESCRIBED, value = FileFormat.LISTS)
    @Operation(
            summary = "What changed between two days or dataset versions: status, value, evidence, target by target",
            description =
                    "The later point is asOf, knownAt and datasetVersion; the earlier differs in fromAsOf (the world), fromKnownAt (knowledge) or fromVersion. Targets in which nothing differs are left out. format=csv and xlsx give all rows.",
            operationId = "targetChanges")
    @APIResponse(
            responseCode = "200",
            description = "A page of changes, or all of them as a file.",
            content = @Content(schema = @Schema(implementation = TargetChangesView.class)))
    public Object list(@BeanParam ChangeFilter filter, @BeanParam TableParameters parameters) {
        Vantage to = asked.vantage(parameters);
        PageRequest page = asked.page(parameters, TargetChangeView.class);
        TableRequest table = asked.table(parameters, TableFormat.ofLists());
        ChangeQuestion question = questions.read(filter, to, asked.reader());
        asked.reader().done();
        List<AssessedTarget> before = scoreboard.assessed(question.from(), question.targets());
        List<AssessedTarget> after = scoreboard.assessed(to, question.targets());
        List<TargetChange> changes = TargetChange.between(before, after);
        if (table.isFile()) {
            return TableFiles.answer(
                    table,
                    "changes-%s-%s".formatted(question.from().asOf(), to.asOf()),
                    changes.size(),
                    ChangeTable.of(changes, question.from(), to, table.language()));
        }
        var observations = details.views(to.version()).observations();
        return TargetChangesView.of(
                TargetChangesView.Side.of(question.from(), before),
                TargetChangesView.Side.of(to, after),
                ChangedTargets.byKind(changes),
                page.of(changes, c -> c.either().target().naturalKey, c -> TargetChangeView.of(c, observations)));
    }
}
