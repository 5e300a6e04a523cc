package org.indicatordashboard.http.answer;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What an answer takes that is no list and can also be had as a table in a file. */
public class FileParameters extends ReadParameters {

    @RestQuery
    @Parameter(description = "json (the default), or the format of a file; goes before Accept.", example = "csv")
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

    /** As of a list of which the whole is asked for. */
    TableParameters whole() {
        TableParameters whole = new TableParameters();
        whole.format = format;
        whole.bom = bom;
        whole.lang = lang;
        return whole;
    }
}
