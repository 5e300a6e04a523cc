package org.indicatordashboard.access;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

import org.indicatordashboard.http.answer.CurrentRequest;
import org.indicatordashboard.http.answer.Page;
import org.indicatordashboard.http.answer.PageRequest;
import org.indicatordashboard.http.answer.PagingParameters;

/** Deputies over HTTP. */
@Path("/delegations")
@Tag(name = "access")
@Authenticated
class DelegationResource {

    @Inject
    DelegationOffice office;

    @Inject
    CurrentRequest asked;

    @GET
    @Operation(
            summary = "Who stands in for whom, newest first: one's own, all of them for an administrator",
            operationId = "delegations")
    public Page<DelegationView> list(@BeanParam PagingParameters parameters) {
        PageRequest page = asked.page(parameters);
        asked.reader().done();
        List<DelegationView> found = office.list();
        return page.of(found, d -> Long.toString(d.id()), d -> d);
    }

    @POST
    @ResponseStatus(201)
    @APIResponse(responseCode = "201", description = "The delegation as it was made")
    @Operation(
            summary = "Name somebody who stands in for oneself as reporter or reviewer for a while",
            description =
                    "The deputy acts under the own name; history and audit trail name both. What either of them wrote, neither approves.",
            operationId = "delegate")
    public DelegationView make(NewDelegation delegation) {
        NewDelegation sent = delegation == null ? new NewDelegation(null, null, null, null) : delegation;
        return office.make(sent, asked.reader());
    }

    @DELETE
    @Path("/{id: \\d+}")
    @Operation(summary = "End a delegation before its last day", operationId = "endDelegation")
    public void end(@RestPath @Parameter(description = "delegation id", example = "901") long id) {
        office.end(id);
    }
}
