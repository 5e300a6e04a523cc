package org.indicatordashboard.reporting.supervision;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.indicatordashboard.access.RoleName;
import org.indicatordashboard.catalogue.ResponsibleUnits;
import org.indicatordashboard.http.answer.CurrentRequest;
import org.indicatordashboard.http.answer.Page;
import org.indicatordashboard.http.answer.PageRequest;
import org.indicatordashboard.http.answer.PagingParameters;
import org.indicatordashboard.publication.CurrentVersion;

/** Reminders over HTTP. */
@Path("/supervision/reminders")
@Tag(name = "supervision")
@RolesAllowed(RoleName.REVIEWER)
class ReminderResource {

    @Inject
    Letters letters;

    @Inject
    ResponsibleUnits units;

    @Inject
    CurrentVersion current;

    @Inject
    CurrentRequest asked;

    @GET
    @Operation(
            summary = "The letters that would go out now, one for each unit that owes something",
            operationId = "reminderLetters")
    public Page<ReminderView> drafts(@BeanParam PagingParameters parameters) {
        PageRequest page = asked.page(parameters);
        asked.reader().done();
        return page.of(letters.drafts(), ReminderView::unit, l -> l);
    }

    @POST
    @Operation(
            summary = "Remind units of what they owe",
            description =
                    "By the unit's group robot (WeCom, DingTalk) where one is configured, else by e-mail where a sender and its address are; else the answer holds the letters to pass on. Either is noted as reminded.",
            operationId = "sendReminders")
    @APIResponse(responseCode = "503", description = "A mail could not be sent, or a robot did not take it.")
    @APIResponseSchema(ReminderView[].class)
    public List<ReminderView> send(ReminderRequest request) {
        List<String> chosen = request == null ? null : request.units();
        asked.reader().several("units", chosen, units.names(current.get()), "/api/v1/responsible-units");
        asked.reader().done();
        return letters.send(chosen);
    }
}
