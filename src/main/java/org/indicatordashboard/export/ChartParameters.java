package org.indicatordashboard.export;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

import org.indicatordashboard.http.answer.ReadParameters;

/** What every chart takes besides the clocks. */
public class ChartParameters extends ReadParameters {

    @RestQuery
    @Parameter(description = "Shape: wide (16:9, the default), square or half-page. Not with json.", example = "wide")
    String size;

    @RestQuery
    @Parameter(
            description = "Language of titles and fixed words: zh or en; goes before Accept-Language.",
            example = "zh")
    String lang;

    @RestQuery
    @Parameter(description = "Pixels per CSS pixel of a PNG, 1 to 4; 2 by default. Only with png.", example = "2")
    String scale;
}
