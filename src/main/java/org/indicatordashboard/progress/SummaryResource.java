package org.indicatordashboard.progress;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.indicatordashboard.assessment.Judges;
import org.indicatordashboard.http.answer.CurrentRequest;
import org.indicatordashboard.http.answer.KeptByRegion;
import org.indicatordashboard.http.answer.ReadParameters;
import org.indicatordashboard.time.Vantage;

/** Counts over HTTP. */
@Path("/summary")
@Tag(name = "targets")
class SummaryResource {

    @Inject
    AssessedTargets scoreboard;

    @Inject
    TargetQuestionReader questions;

    @Inject
    Judges judges;

    @Inject
    CurrentRequest asked;

    @GET
    @KeptByRegion
    @Operation(
            summary = "Targets in force counted by status, domain, responsible unit and section",
            operationId = "summary")
    public SummaryView summary(@BeanParam TargetFilter filter, @BeanParam ReadParameters parameters) {
        Vantage vantage = asked.vantage(parameters);
        TargetQuestion question = questions.read(filter, vantage, asked.reader());
        asked.reader().done();
        return Summaries.of(
                scoreboard.assessed(vantage, question),
                vantage,
                judges.by(question.ruleSet()).ruleSet());
    }
}
