package org.indicatordashboard.dataset;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.indicatordashboard.access.RoleName;
import org.indicatordashboard.http.answer.CurrentRequest;
import org.indicatordashboard.http.answer.ReadParameters;
import org.indicatordashboard.progress.TargetFilter;
import org.indicatordashboard.progress.TargetQuestion;
import org.indicatordashboard.progress.TargetQuestionReader;
import org.indicatordashboard.time.Vantage;

/** What the dataset files, as they lie there now, would change; for administrators. */
@Path("/dataset/dry-run")
@Tag(name = "access")
class DryRunResource {

    @Inject
    DryRun dryRun;

    @Inject
    DatasetLoader loader;

    @Inject
    TargetQuestionReader questions;

    @Inject
    CurrentRequest asked;

    @POST
    @RolesAllowed(RoleName.ADMINISTRATOR)
    @Operation(
            summary = "What the dataset files as they lie there now, and a rule set, would change; publishes nothing",
            description =
                    "Reads the folders of the configuration as the next start would. Before: what holds, by the configured rules; after: what the files say, by ruleSet. Takes the filters of /targets.",
            operationId = "dryRun")
    @APIResponseSchema(DryRunView.class)
    public DryRunView dryRun(@BeanParam TargetFilter filter, @BeanParam ReadParameters parameters) {
        Vantage vantage = asked.vantage(parameters);
        TargetQuestion question = questions.read(filter, vantage, asked.reader());
        asked.reader().done();
        return dryRun.of(loader.folders(), vantage.clocks(), question);
    }
}
