package org.indicatordashboard.reporting.bulletin;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

import org.indicatordashboard.http.answer.ReadParameters;

/** From where and in which language a bulletin is written. */
public class BulletinParameters extends ReadParameters {

    @RestQuery
    @Parameter(description = "Language: zh or en; goes before Accept-Language.", example = "zh")
    String lang;
}
