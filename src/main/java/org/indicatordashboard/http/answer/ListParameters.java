package org.indicatordashboard.http.answer;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What every list takes besides. */
public class ListParameters extends ReadParameters {

    static final int DEFAULT_LIMIT = 100;
    static final int HIGHEST_LIMIT = 1000;

    @RestQuery
    @Parameter(description = "Items per page, 1 to 1000. Default 100.", example = "100")
    String limit;

    @RestQuery
    @Parameter(
            description = "Where the next page starts: the cursor of the answer's next. Opaque, and of this list only.")
    String cursor;

    @RestQuery
    @Parameter(
            description =
                    "Members by which the list is put in order, in a comma list; a minus before one for falling. What says nothing comes last, ties are put in the order of their ids. Members of members with a dot: figure.low.")
    String sort;

    @RestQuery
    @Parameter(
            description =
                    "Members of the items that are given, in a comma list; all by default. In a file its columns.")
    String fields;

    ListShape shape() {
        return ListShape.of(sort, fields);
    }
}
