package org.indicatordashboard.reporting.question;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.indicatordashboard.access.RoleName;
import org.indicatordashboard.catalogue.ResponsibleUnits;
import org.indicatordashboard.http.answer.CurrentRequest;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.publication.CurrentVersion;

/** Questions over HTTP; a unit reads its own in the worklist of its round. */
@Path("/questions")
@Tag(name = "diagnosis")
class QuestionResource {

    @Inject
    Questions questions;

    @Inject
    ResponsibleUnits units;

    @Inject
    CurrentVersion current;

    @Inject
    CurrentRequest asked;

    @POST
    @RolesAllowed(RoleName.REVIEWER)
    @Operation(
            summary = "Put a finding to a responsible unit as a question",
            description =
                    "It stands in the worklist of the unit from then on. Asking the same again answers the question that is there.",
            operationId = "askUnit")
    @APIResponseSchema(QuestionView.class)
    public QuestionView ask(QuestionRequest request) {
        if (request == null || request.check() == null || request.unit() == null) {
            throw ProblemException.badParameter(
                    "body", Words.of("check 与 unit 都要填。", "Both check and unit are needed."));
        }
        asked.reader()
                .several("unit", List.of(request.unit()), units.names(current.get()), "/api/v1/responsible-units");
        asked.reader().done();
        return QuestionView.of(questions.ask(request.check(), request.unit()));
    }
}
