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
            description = "Where the next page starts: the cursor of the answer's next. Opaque.",
            example = "HRShbDMxMDEwNw")
    String cursor;
}
