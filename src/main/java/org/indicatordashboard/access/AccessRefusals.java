package org.indicatordashboard.access;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.http.problem.ProblemKind;
import org.indicatordashboard.http.problem.ProblemMapper;
import org.indicatordashboard.language.Words;

/** Says who may do what was refused, and what to do about it. */
class AccessRefusals {

    private static final Logger LOG = Logger.getLogger(AccessRefusals.class);

    @Inject
    Accounts accounts;

    @Inject
    OrganisationSignIn organisationSignIn;

    @ServerExceptionMapper
    Uni<Response> notSignedIn(UnauthorizedException refused, RoutingContext context) {
        return OrganisationSignIn.isAsked(context)
                ? organisationSignIn
                        .leave(context)
                        .onFailure(OIDCException.class)
                        .recoverWithUni(away -> providerAway((OIDCException) away, context))
                : orReadOnly(signInFirst(), context);
    }

    @ServerExceptionMapper
    Uni<Response> notAllowed(ForbiddenException refused, RoutingContext context) {
        return orReadOnly(notThisRole(), context);
    }

    @ServerExceptionMapper
    Uni<Response> notWhoHeSays(AuthenticationFailedException refused, RoutingContext context) {
        return inBrowserOr(why(refused), context);
    }

    /** As above, on the way back from the identity provider. */
    @ServerExceptionMapper
    Uni<Response> notWhoTheProviderSays(AuthenticationCompletionException refused, RoutingContext context) {
        return inBrowserOr(why(refused), context);
    }

    /** The identity provider cannot be asked: no fault of whoever sent the token. */
    @ServerExceptionMapper
    Uni<Response> providerAway(OIDCException away, RoutingContext context) {
        LOG.warnf("the identity provider could not be asked: %s", away.getMessage());
        return inBrowserOr(notAskable(), context);
    }

    private Uni<Response> inBrowserOr(ProblemException problem, RoutingContext context) {
        return OrganisationSignIn.isAsked(context) && context.request().getHeader("Authorization") == null
                ? WorkerThread.from(
                        () -> organisationSignIn.turnedAway(problem.detail().en()))
                : Uni.createFrom().item(ProblemMapper.response(problem, context));
    }

    private Uni<Response> orReadOnly(ProblemException refusal, RoutingContext context) {
        return WorkerThread.from(
                () -> ProblemMapper.response(accounts.hasAdministrator() ? refusal : readOnly(), context));
    }

    private static ProblemException why(Throwable refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException told) {
                return told;
            }
        }
        return notValid();
    }

    private static ProblemException notValid() {
        return new ProblemException(
                ProblemKind.UNAUTHENTICATED,
                Words.of(
                        "令牌无效、已过期或已撤销。请在账户页新建一个；单位账户的令牌请向其签发方重新获取。",
                        "The token is not valid, has expired or was revoked. Make a new one on the account page; one of the organisation comes from its issuer."));
    }

    private static ProblemException notAskable() {
        return new ProblemException(
                ProblemKind.UNAVAILABLE,
                Words.of(
                        "单位的身份认证服务暂时无法访问。请稍后再试，或用本服务的账户登录。",
                        "The organisation's identity provider cannot be reached at present. Try again later, or sign in with an account of this service."));
    }

    private static ProblemException signInFirst() {
        return new ProblemException(
                ProblemKind.UNAUTHENTICATED,
                Words.of(
                        "此操作需要登录：打开 /signin.html，或在请求头 Authorization: Bearer 中给出令牌。",
                        "This operation needs a sign-in: open /signin.html, or send a token in the header Authorization: Bearer."));
    }

    private static ProblemException notThisRole() {
        return new ProblemException(
                ProblemKind.FORBIDDEN,
                Words.of(
                        "您的账户没有此操作所需的角色。管理员可以在 /admin.html 授予。",
                        "Your account lacks the role that this operation needs. An administrator can grant it at /admin.html."));
    }

    private static ProblemException readOnly() {
        return new ProblemException(
                ProblemKind.FORBIDDEN,
                Words.of(
                        "还没有管理员，服务目前只读。请打开启动日志中给出的一次性链接，或设置 DASHBOARD_FIRST_ADMIN_NAME 和 DASHBOARD_FIRST_ADMIN_PASSWORD 后重新启动。导入文件也可以在本机直接进行，或使用配置 dashboard.access.editor-token 中的令牌。",
                        "There is no administrator yet and the service is read-only. Open the one-time link that the start log shows, or set DASHBOARD_FIRST_ADMIN_NAME and DASHBOARD_FIRST_ADMIN_PASSWORD and start again. Editing also works from this machine itself, or with the token set in dashboard.access.editor-token."));
    }
}
