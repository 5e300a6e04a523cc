package org.indicatordashboard.http.problem;

import org.indicatordashboard.file.ChartFormat;
import org.indicatordashboard.file.FileFormat;
import org.indicatordashboard.file.TableFormat;
import org.indicatordashboard.language.Words;

/** What to say when the HTTP layer refused a request before any resource saw it. */
public final class HttpRefusals {

    /** Seconds after which it may be over. */
    private static final long BREATH = 2;

    /** Seconds in which somebody may have made room. */
    private static final long ROOM = 300;

    private HttpRefusals() {}

    public static ProblemException ofStatus(int status) {
        ProblemKind kind = ProblemKind.ofStatus(status);
        return new ProblemException(kind, detail(kind));
    }

    /** All workers have work, and enough waits for them. */
    public static RetryLater busy() {
        return new RetryLater(ProblemKind.UNAVAILABLE, detail(ProblemKind.UNAVAILABLE), BREATH);
    }

    /** What a request needs cannot be reached at present. */
    static RetryLater databaseAway() {
        return new RetryLater(
                ProblemKind.UNAVAILABLE,
                Words.of(
                        "数据库暂时连不上，请稍后再试；若是写入，请先看它是否已经生效。",
                        "The database cannot be reached at present. Try again in a moment; of a write look first whether it was done."),
                BREATH);
    }

    /** Nothing more can be stored; reading goes on. */
    static RetryLater diskFull() {
        return new RetryLater(
                ProblemKind.UNAVAILABLE,
                Words.of(
                        "服务器的磁盘已满，没有保存。请告诉管理员腾出空间，然后再发一次；发之前请先看它是否已经生效。",
                        "The disk of the server is full; this was not stored. Ask the administrator to make room, then look whether it was done, and send it again."),
                ROOM);
    }

    private static Words detail(ProblemKind kind) {
        return switch (kind) {
            case NOT_FOUND ->
                Words.of(
                        "这个地址没有内容。全部接口见 /docs。",
                        "Nothing is served at this address. All operations are listed at /docs.");
            case METHOD_NOT_ALLOWED ->
                Words.of(
                        "这个地址不支持此方法。允许的方法见响应头 Allow，全部接口见 /docs。",
                        "This address does not take this method. The Allow header names those it takes; all operations are listed at /docs.");
            case NOT_ACCEPTABLE ->
                Words.of(
                        "不能以 Accept 所要的类型回答。可用：application/json；/observations 和 /targets 还有 %s，或参数 format；图表的格式写在地址末尾（json、%s）。"
                                .formatted(
                                        String.join("、", FileFormat.mediaTypes(TableFormat.values())),
                                        String.join("、", FileFormat.codes(ChartFormat.values()))),
                        "The answer cannot be given in the type that Accept asks for. Allowed: application/json; on /observations and /targets also %s, or the format parameter; a chart names its format at the end of its address (json, %s)."
                                .formatted(
                                        String.join(", ", FileFormat.mediaTypes(TableFormat.values())),
                                        String.join(", ", FileFormat.codes(ChartFormat.values()))));
            case UNSUPPORTED_MEDIA_TYPE ->
                Words.of(
                        "不接受此 Content-Type。每个接口接受的类型见 /docs。",
                        "This Content-Type is not taken. The types each operation takes are listed at /docs.");
            case TOO_LARGE ->
                Words.of(
                        "发送的内容超过上限。请缩小后再发；上限见 /docs。",
                        "What was sent is over the limit. Send less; the limits are listed at /docs.");
            case URI_TOO_LONG ->
                Words.of(
                        "地址超过上限。请减少参数，或分几次查询。",
                        "The address is over the limit. Use fewer parameters, or ask in several requests.");
            case HEADERS_TOO_LARGE ->
                Words.of(
                        "请求头超过上限。请清除多余的 Cookie 和请求头后再试。",
                        "The request headers are over the limit. Remove surplus cookies and headers and try again.");
            case UNAVAILABLE -> Words.of("服务正忙，请稍后再试。", "The service is busy. Try again in a moment.");
            case UNAUTHENTICATED -> Words.of("此操作需要登录。", "This operation needs a sign-in.");
            case FORBIDDEN -> Words.of("当前账户无权进行此操作。", "This account may not do this.");
            default ->
                Words.of(
                        "请求的格式不正确，服务无法读取。请对照 /docs 检查地址、参数与内容。",
                        "The request is malformed and cannot be read. Check its address, parameters and body against /docs.");
        };
    }
}
