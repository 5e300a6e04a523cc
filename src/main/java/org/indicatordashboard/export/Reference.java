package org.indicatordashboard.export;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How to cite it. */
@Schema(name = "CitationText")
public record Reference(
        @Schema(
                description = "GB/T 7714-2015",
                examples =
                        "上海市普陀区科学技术委员会. 对区政协提案的答复（数字化转型）：普科委〔2023〕15号[Z/OL]. (2023-05-05)[2026-01-01]. http://localhost:8080/…")
        String gbt7714,

        @Schema(description = "an entry @misc") String bibtex) {

    /**
     * @param key of the BibTeX entry
     * @param type document type and carrier of GB/T 7714, such as DS/OL
     * @param date of publication, null where none is known
     * @param seen the day on which it was looked at
     */
    static Reference of(
            String key,
            String author,
            String title,
            String type,
            String edition,
            LocalDate date,
            LocalDate seen,
            String address) {
        String gbt = "%s. %s[%s]. %s%s[%s]. %s."
                .formatted(
                        author,
                        title,
                        type,
                        edition.isEmpty() ? "" : edition + ". ",
                        date == null ? "" : "(" + date + ")",
                        seen,
                        address);
        StringBuilder bibtex = new StringBuilder("@misc{" + key + ",\n");
        line(bibtex, "author", "{" + escaped(author) + "}");
        line(bibtex, "title", "{" + escaped(title) + "}");
        if (date != null) {
            line(bibtex, "year", Integer.toString(date.getYear()));
        }
        if (!edition.isEmpty()) {
            line(bibtex, "note", escaped(edition));
        }
        line(bibtex, "url", address);
        line(bibtex, "urldate", seen.toString());
        return new Reference(gbt, bibtex.append("}\n").toString());
    }

    private static void line(StringBuilder entry, String name, String value) {
        entry.append("  ").append(name).append(" = {").append(value).append("},\n");
    }

    /** What TeX would take for a command. */
    private static String escaped(String text) {
        return text.replaceAll("[{}\\\\]", "").replaceAll("([%&#$_])", "\\\\$1");
    }
}
