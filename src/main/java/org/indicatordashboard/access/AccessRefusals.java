package org.indicatordashboard.access;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import org.indicatordashboard.language.Words;
import org.indicatordashboard.problem.ProblemException;
import org.indicatordashboard.problem.ProblemKind;
import org.indicatordashboard.problem.ProblemMapper;

/** Says who may do what was refused, and what to do about it. */
class AccessRefusals {

    @Inject
    Accounts accounts;

    @ServerExceptionMapper
    Uni<Response> notSignedIn(UnauthorizedException refused, RoutingContext context) {
        return orReadOnly(signInFirst(), context);
    }

    @ServerExceptionMapper
    Uni<Response> notAllowed(ForbiddenException refused, RoutingContext context) {
        return orReadOnly(notThisRole(), context);
    }

    @ServerExceptionMapper
    Response notWhoHeSays(AuthenticationFailedException refused, RoutingContext context) {
        return ProblemMapper.response(
                new ProblemException(
                        ProblemKind.UNAUTHENTICATED,
                        Words.of(
                                "令牌无效、已过期或已撤销。请在账户页新建一个。",
                                "The token is not valid, has expired or was revoked. Make a new one on the account page.")),
                context);
    }

    private Uni<Response> orReadOnly(ProblemException refusal, RoutingContext context) {
        return Aside.from(() -> ProblemMapper.response(accounts.hasAdministrator() ? refusal : readOnly(), context));
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
