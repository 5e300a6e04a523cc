package org.indicatordashboard.document;

import org.indicatordashboard.language.Language;

/** How a file quotes a document: number, title, date. */
public final class SourceLine {

    private SourceLine() {}

    public static String of(Document document, Language language) {
        return switch (language) {
            case ZH ->
                "%s《%s》，%s"
                        .formatted(
                                document.number,
                                document.title,
                                document.issuedOn == null ? "未写明日期" : document.issuedOn.toString());
            case EN ->
                "%s, “%s”, %s"
                        .formatted(
                                document.number,
                                document.titleEn,
                                document.issuedOn == null ? "undated" : document.issuedOn.toString());
        };
    }

    /** @param section where in it, as printed */
    public static String of(Document document, String section, Language language) {
        String line = of(document, language);
        return section == null || section.isBlank() ? line : line + (language == Language.ZH ? "，" : ", ") + section;
    }
}
