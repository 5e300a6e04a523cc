package org.indicatordashboard.http.answer;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list takes that can also be had as a file. */
public class TableParameters extends ListParameters {

    @RestQuery
    @Parameter(
            description =
                    "json (the default), or the format of a file; goes before Accept. A file holds every row, so it takes neither limit nor cursor.",
            example = "csv")
    String format;

    @RestQuery
    @Parameter(
            description = "true starts a CSV file with the byte order mark by which Excel recognises UTF-8.",
            example = "false")
    String bom;

    @RestQuery
    @Parameter(
            description = "Language of headings and notes of a file: zh or en; goes before Accept-Language.",
            example = "zh")
    String lang;
}
