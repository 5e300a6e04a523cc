package org.indicatordashboard.access;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.indicatordashboard.http.answer.CurrentRequest;
import org.indicatordashboard.http.answer.Private;

/** Signing in and out over HTTP. */
@Path("/session")
@Tag(name = "access")
@Private
class SessionResource {

    @Inject
    SignIn signIn;

    @Inject
    Sessions sessions;

    @Inject
    SessionCookie cookie;

    @Inject
    KnownDevice device;

    @Inject
    SessionViews views;

    @Inject
    OwnPassword ownPassword;

    @Inject
    OrganisationSignIn organisationSignIn;

    @Inject
    Caller caller;

    @Inject
    AuditRecorder witness;

    @Inject
    CurrentRequest asked;

    @GET
    @PermitAll
    @Transactional
    @Operation(summary = "Who is signed in, and what that one may do", operationId = "session")
    public SessionView show(@Context RoutingContext context) {
        return views.of(SessionCookie.in(context));
    }

    @POST
    @PermitAll
    @APIResponse(
            responseCode = "429",
            description =
                    "Too many failures from one address, or with one name from there; Retry-After says how long to wait")
    @Operation(summary = "Sign in with name and password; answers a session cookie", operationId = "signIn")
    @APIResponseSchema(SessionView.class)
    public SessionView begin(Credentials credentials, @Context RoutingContext context) {
        Credentials sent = Credentials.checked(credentials, asked.reader());
        SignIn.Begun begun = signIn.begin(sent.name(), sent.password(), KnownDevice.in(context));
        cookie.give(begun.secret(), context);
        if (!begun.isKnown()) {
            device.give(begun.account(), context);
        }
        return SessionView.of(begun.account(), SessionCookie.csrfToken(begun.secret()));
    }

    @GET
    @Path("/organisation")
    @Authenticated
    @APIResponse(responseCode = "302", description = "To the organisation's identity provider, or back to the page")
    @APIResponse(responseCode = "404", description = "No such sign-in is configured")
    @Operation(
            summary = "Sign in with the organisation's account, for browsers: leads to its identity provider and back",
            operationId = "signInWithOrganisation")
    public Response beginWithOrganisation(@Context RoutingContext context) {
        return organisationSignIn.arrive(caller.person().orElseThrow(), context);
    }

    @DELETE
    @Authenticated
    @Transactional
    @Operation(summary = "Sign out; the session ends on the server", operationId = "signOut")
    public void end(@Context RoutingContext context) {
        String secret = SessionCookie.in(context);
        if (secret != null) {
            sessions.close(secret);
            cookie.take(context);
            witness.did("sign-out", "", "");
        }
    }

    @PUT
    @Path("/password")
    @Authenticated
    @Operation(
            summary = "Change one's own password; ends one's other sessions and one's tokens",
            operationId = "changePassword")
    public void changePassword(PasswordChange change, @Context RoutingContext context) {
        ownPassword.change(change, SessionCookie.in(context), asked.reader());
    }
}
