package org.indicatordashboard.reporting.round;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.indicatordashboard.access.RoleName;

/** Approval across submissions over HTTP. */
@Path("/submissions/approvals")
@Tag(name = "reporting")
class BatchResource {

    @Inject
    BatchApproval batch;

    @POST
    @RolesAllowed(RoleName.REVIEWER)
    @Operation(
            summary = "Approve rows of several submissions, each at the revision one saw",
            description =
                    "Each submission is a decision of its own. What is refused, because it has changed, is one's own or lacks a remark, says why and leaves the others.",
            operationId = "approveSubmissions")
    @APIResponseSchema(BatchView.class)
    public BatchView approve(BatchRequest request) {
        return batch.approve(request);
    }
}
