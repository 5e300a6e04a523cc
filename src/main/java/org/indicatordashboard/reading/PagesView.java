package org.indicatordashboard.reading;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the pages of a document look like, and where its figures stand on them. */
@Schema(name = "DocumentPages")
public record PagesView(
        @Schema(examples = "putuo-kw-2023-15") String document,

        @Schema(description = "in their order; empty where the text came without pages")
        List<Page> pages,

        @Schema(description = "where each figure or name of the text stands, one place a line, in order")
        List<Outline> outlines) {

    /** A page; its picture is at {@code /documents/{id}/pages/{number}}. */
    @Schema(name = "DocumentPage")
    public record Page(
            @Schema(description = "counted from 1", examples = "1")
            int number,

            @Schema(description = "dots of its picture", examples = "1200")
            int width,

            @Schema(examples = "1697") int height) {}

    /** A place on the picture of a page, in dots from the upper left corner. */
    @Schema(name = "PageOutline")
    public record Outline(
            @Schema(description = "span of the text, as in its marks", examples = "703")
            int start,

            @Schema(examples = "708") int end,
            @Schema(examples = "1") int page,
            @Schema(examples = "301") int left,
            @Schema(examples = "412") int top,
            @Schema(examples = "96") int width,
            @Schema(examples = "31") int height) {}
}
