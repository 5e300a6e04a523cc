package org.indicatordashboard.http.problem;

import java.util.List;

import org.indicatordashboard.language.Words;

/** Says in the words of the domain why a request is refused; {@link ProblemMapper} gives it to the caller. */
public class ProblemException extends RuntimeException {

    private final ProblemKind kind;
    private final transient Words detail;
    private final transient List<FieldError> errors;

    public ProblemException(ProblemKind kind, Words detail, List<FieldError> errors) {
        super(detail.en());
        this.kind = kind;
        this.detail = detail;
        this.errors = List.copyOf(errors);
    }

    public ProblemException(ProblemKind kind, Words detail) {
        this(kind, detail, List.of());
    }

    /** A refusal because of parameters, at least one; the detail joins their messages. */
    public static ProblemException badParameters(List<FieldError> errors) {
        return new ProblemException(ProblemKind.BAD_PARAMETER, joined(errors), errors);
    }

    public static ProblemException badParameter(String field, Words message) {
        return badParameters(List.of(new FieldError(field, message)));
    }

    /**
     * Nothing stands under this key.
     *
     * @param what the kind of thing in both languages, for example 目标 / target
     * @param key what was asked for
     * @param listedAt API path that lists what there is
     */
    public static ProblemException notFound(Words what, String key, String listedAt) {
        return new ProblemException(
                ProblemKind.NOT_FOUND,
                Words.of(
                        "没有编号为 “%s” 的%s。现有的都列在 %s。".formatted(Shortened.of(key), what.zh(), listedAt),
                        "There is no %s “%s”. All there are, are listed at %s."
                                .formatted(what.en(), Shortened.of(key), listedAt)));
    }

    public ProblemKind kind() {
        return kind;
    }

    public Words detail() {
        return detail;
    }

    public List<FieldError> errors() {
        return errors;
    }

    private static Words joined(List<FieldError> errors) {
        StringBuilder zh = new StringBuilder();
        StringBuilder en = new StringBuilder();
        for (FieldError error : errors) {
            zh.append(zh.isEmpty() ? "" : " ")
                    .append(error.field())
                    .append("：")
                    .append(error.message().zh());
            en.append(en.isEmpty() ? "" : " ")
                    .append(error.field())
                    .append(": ")
                    .append(error.message().en());
        }
        return Words.of(zh.toString(), en.toString());
    }
}
