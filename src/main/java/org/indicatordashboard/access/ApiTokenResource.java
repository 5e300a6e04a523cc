package org.indicatordashboard.access;

import java.time.Duration;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.language.Words;

/** One's own API tokens over HTTP. Only after signing in with the password: a token makes no tokens. */
@Path("/tokens")
@Tag(name = "access")
@Authenticated
class ApiTokenResource {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_DAYS = 366;
    private static final int USUAL_DAYS = 90;

    @Inject
    ApiTokens tokens;

    @Inject
    Caller caller;

    @Inject
    AuditRecorder witness;

    @Inject
    CurrentRequest asked;

    @GET
    @Transactional
    @Operation(summary = "One's own tokens, oldest first, with the revoked ones", operationId = "tokens")
    public Page<ApiTokenView> list(@BeanParam PagingParameters parameters) {
        PageRequest page = asked.page(parameters);
        asked.reader().done();
        return page.of(tokens.of(caller.accountInPerson()), t -> t.id, t -> ApiTokenView.of(t, null));
    }

    @POST
    @ResponseStatus(201)
    @Transactional
    @APIResponse(responseCode = "201", description = "The token with its secret, shown this once")
    @Operation(summary = "Make a token for a program, with one's own roles", operationId = "createToken")
    public ApiTokenView create(NewToken token) {
        Account owner = caller.accountInPerson();
        NewToken sent = token == null ? new NewToken(null, null) : token;
        Fields.text("name", sent.name(), LONGEST_NAME, asked.reader());
        String days = sent.validDays() == null ? null : sent.validDays().toString();
        long valid = asked.reader().number("validDays", days, 1, LONGEST_DAYS, USUAL_DAYS);
        asked.reader().done();
        ApiTokens.Made made = tokens.make(owner, sent.name().strip(), Duration.ofDays(valid));
        witness.did("token-created", made.token().id, "%s, %d days".formatted(made.token().name, valid));
        return ApiTokenView.of(made.token(), made.secret());
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Revoke one of one's tokens; it is refused from now on", operationId = "revokeToken")
    public void revoke(@RestPath @Parameter(description = "token id", example = "b3x0TqXo9a0M") String id) {
        Account owner = caller.accountInPerson();
        ApiToken token = tokens.withId(id)
                .filter(t -> t.account.id.equals(owner.id))
                .orElseThrow(() -> ProblemException.notFound(Words.of("令牌", "token"), id, "/api/v1/tokens"));
        tokens.revoke(token);
        witness.did("token-revoked", id, token.name);
    }
}
