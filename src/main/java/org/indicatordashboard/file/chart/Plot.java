package org.indicatordashboard.file.chart;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** The drawn part of a chart; {@code kind} tells the two apart in JSON. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = SeriesPlot.class, name = "series"),
    @JsonSubTypes.Type(value = SharesPlot.class, name = "shares")
})
public sealed interface Plot permits SeriesPlot, SharesPlot {}
