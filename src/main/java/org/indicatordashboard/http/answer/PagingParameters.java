package org.indicatordashboard.http.answer;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list takes that does not depend on the two clocks, because it is not about the dataset. */
public class PagingParameters {

    @RestQuery
    @Parameter(description = "Items per page, 1 to 1000. Default 100.", example = "100")
    String limit;

    @RestQuery
    @Parameter(
            description = "Where the next page starts: the cursor of the answer's next. Opaque, and of this list only.")
    String cursor;
}
