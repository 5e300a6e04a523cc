package org.indicatordashboard.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import org.indicatordashboard.access.RoleName;

/** Owners of targets over HTTP. */
@Path("/targets/{id}/owner")
@Tag(name = "plans")
class OwnerResource {

    @Inject
    Owners owners;

    @PUT
    @RolesAllowed(RoleName.ADMINISTRATOR)
    @Operation(
            summary = "Settle who reports on a target of which no document says so",
            description =
                    "A revision of the target, published and in the audit trail; loading the same dataset again leaves it. It can be settled anew.",
            operationId = "settleOwner")
    @APIResponse(responseCode = "409", description = "A document names who owes it.")
    @APIResponseSchema(OwnerView.class)
    public OwnerView settle(
            @RestPath @Parameter(description = "target id", example = "putuo-2023-digital-economy-scale") String id,
            OwnerRequest request) {
        return owners.settle(id, request == null ? new OwnerRequest(null, null) : request);
    }
}
