package org.indicatordashboard.http.answer;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

import org.indicatordashboard.language.Sought;

/** What a list takes whose items are found by their words. */
public class SearchParameters extends ListParameters {

    @RestQuery
    @Parameter(description = "All of these words, in any order and spelling: " + Sought.DESCRIPTION, example = "数字化")
    String q;

    public Sought sought() {
        return Sought.of(q);
    }
}
