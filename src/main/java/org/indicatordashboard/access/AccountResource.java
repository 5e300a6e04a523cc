package org.indicatordashboard.access;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

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
import org.indicatordashboard.http.answer.ParameterReader;

/** Accounts over HTTP, for administrators. */
@Path("/accounts")
@Tag(name = "access")
@RolesAllowed(RoleName.ADMINISTRATOR)
class AccountResource {

    @Inject
    Accounts accounts;

    @Inject
    AccountOffice office;

    @Inject
    Passwords passwords;

    @Inject
    PasswordRules passwordRules;

    @Inject
    CurrentRequest asked;

    @GET
    @Transactional
    @Operation(summary = "All accounts, by name", operationId = "accounts")
    public Page<AccountView> list(@BeanParam PagingParameters parameters) {
        PageRequest page = asked.page(parameters);
        asked.reader().done();
        return page.of(accounts.byName(), a -> a.name, a -> AccountView.of(a, null));
    }

    @POST
    @ResponseStatus(201)
    @APIResponse(responseCode = "201", description = "The account as it was made")
    @Operation(summary = "Make an account", operationId = "createAccount")
    public AccountView create(NewAccount account) {
        NewAccount sent = account == null ? new NewAccount(null, null, List.of(), null, null) : account;
        ParameterReader reader = asked.reader();
        Fields.accountName("name", sent.name(), reader);
        Fields.text("displayName", sent.displayName(), AccountRules.LONGEST_DISPLAY_NAME, reader);
        if (sent.password() != null) {
            passwordRules.check("password", sent.password(), sent.name(), reader);
        }
        reader.done();
        String hash = sent.password() == null ? null : passwords.hash(sent.password());
        return office.open(sent, hash, reader);
    }

    @PATCH
    @Path("/{name}")
    @Operation(
            summary = "Change roles or units of an account, disable it, or reset its password",
            operationId = "changeAccount")
    public AccountView change(
            @RestPath @Parameter(description = "account name", example = "zhang") String name, AccountChange change) {
        AccountChange sent = change == null ? new AccountChange(null, null, null, null, null) : change;
        return office.change(name, sent, asked.reader());
    }
}
