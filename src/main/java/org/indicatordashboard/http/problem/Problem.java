package org.indicatordashboard.http.problem;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.language.Language;

/** An error as it leaves the service, {@code application/problem+json}. */
@Schema(description = "RFC 9457 problem; title, detail and messages are in the language of Accept-Language")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        @Schema(
                examples = "urn:indicator-dashboard:problem:bad-parameter",
                description = "stable name of the kind of problem")
        String type,

        @Schema(examples = "参数有误") String title,
        @Schema(examples = "400") int status,

        @Schema(examples = "asOf: “2023-13-01” 不是日期。请写成 2024-12-31 这样的日期。")
        String detail,

        @Schema(examples = "/api/v1/targets") String instance,
        List<Entry> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** One input and what is wrong with it. */
    @Schema(name = "ProblemEntry")
    public record Entry(
            @Schema(examples = "asOf") String field,

            @Schema(examples = "“2023-13-01” 不是日期。请写成 2024-12-31 这样的日期。")
            String message) {}

    public static Problem of(ProblemException problem, String instance, Language language) {
        List<Entry> entries = problem.errors().stream()
                .map(e -> new Entry(e.field(), e.message().in(language)))
                .toList();
        return new Problem(
                problem.kind().type(),
                problem.kind().title().in(language),
                problem.kind().status(),
                problem.detail().in(language),
                instance,
                entries);
    }
}
