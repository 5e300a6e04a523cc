package org.indicatordashboard.reporting.bulletin;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the bulletin of a month is, in each of its forms. */
@Schema(name = "BulletinLinks")
public record BulletinLinks(
        @Schema(examples = "2024-12") String month,

        @Schema(description = "the day it speaks of: the month's end, asOf in the last month", examples = "2024-12-31")
        LocalDate asOf,

        @Schema(examples = "/api/v1/bulletins/2024-12.html") String html,
        @Schema(examples = "/api/v1/bulletins/2024-12.docx") String docx,
        @Schema(examples = "/api/v1/bulletins/2024-12.xlsx") String xlsx,
        @Schema(examples = "/api/v1/bulletins/2024-12.json") String json,

        @Schema(description = "one page of it", examples = "/api/v1/bulletins/2024-12.brief.html")
        String brief,

        @Schema(examples = "/api/v1/bulletins/2024-12.brief.docx")
        String briefDocx,

        @Schema(
                description = "when it was issued and so became unchangeable; null while it is written anew",
                nullable = true)
        Instant issuedAt) {

    /** @param issued null where it was not */
    static BulletinLinks of(YearMonth month, LocalDate last, IssuedBulletin issued) {
        String path = "/api/v1/bulletins/%s.".formatted(month);
        LocalDate end = month.atEndOfMonth();
        return new BulletinLinks(
                month.toString(),
                end.isAfter(last) ? last : end,
                path + "html",
                path + "docx",
                path + "xlsx",
                path + "json",
                path + "brief.html",
                path + "brief.docx",
                issued == null ? null : issued.issuedAt);
    }
}
