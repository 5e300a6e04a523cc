package org.indicatordashboard.http.problem;

import java.util.Locale;

import org.indicatordashboard.language.Words;

/** Every kind of problem the service answers, with its HTTP status and title. */
public enum ProblemKind {
    BAD_PARAMETER(400, Words.of("参数有误", "Bad parameter")),
    BAD_REQUEST(400, Words.of("请求有误", "Bad request")),
    UNAUTHENTICATED(401, Words.of("请先登录", "Sign in first")),
    FORBIDDEN(403, Words.of("没有权限", "Not allowed")),
    NOT_FOUND(404, Words.of("没有找到", "Not found")),
    METHOD_NOT_ALLOWED(405, Words.of("不支持此方法", "Method not allowed")),
    NOT_ACCEPTABLE(406, Words.of("无法提供所要的格式", "Format not available")),
    CONFLICT(409, Words.of("与现有状态冲突", "Conflict with the present state")),
    TOO_LARGE(413, Words.of("内容过大", "Content too large")),
    URI_TOO_LONG(414, Words.of("地址过长", "Address too long")),
    UNSUPPORTED_MEDIA_TYPE(415, Words.of("不支持此内容类型", "Content type not supported")),
    UNPROCESSABLE(422, Words.of("内容无法处理", "Content cannot be used")),
    TOO_MANY_REQUESTS(429, Words.of("请求过于频繁", "Too many requests")),
    HEADERS_TOO_LARGE(431, Words.of("请求头过大", "Request headers too large")),
    INTERNAL_ERROR(500, Words.of("服务内部错误", "Internal error")),
    UNAVAILABLE(503, Words.of("暂时无法提供", "Not available at present"));

    private final int status;
    private final Words title;

    ProblemKind(int status, Words title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public Words title() {
        return title;
    }

    /** A stable name that programs can compare. */
    public String type() {
        return "urn:indicator-dashboard:problem:"
                + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind that fits a status which a library chose; unknown client errors become {@link #BAD_REQUEST}. */
    static ProblemKind ofStatus(int status) {
        for (ProblemKind kind : values()) {
            if (kind.status == status && kind != BAD_PARAMETER) {
                return kind;
            }
        }
        return status >= 400 && status < 500 ? BAD_REQUEST : INTERNAL_ERROR;
    }
}
