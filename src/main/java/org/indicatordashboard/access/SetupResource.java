package org.indicatordashboard.access;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.indicatordashboard.http.answer.CurrentRequest;
import org.indicatordashboard.http.answer.Private;

/** One-time links over HTTP: the first administrator, and passwords set by their owners. */
@Path("/setup")
@Tag(name = "access")
@Private
class SetupResource {

    @Inject
    SettingUp settingUp;

    @Inject
    CurrentRequest asked;

    @POST
    @PermitAll
    @Operation(
            summary = "Make the first administrator, or set one's password, with the code of a one-time link",
            operationId = "setUp")
    public AccountView use(Setup setup) {
        return settingUp.use(setup == null ? new Setup(null, null, null) : setup, asked.reader());
    }
}
