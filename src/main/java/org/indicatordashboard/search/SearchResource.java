package org.indicatordashboard.search;

import java.util.Set;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.indicatordashboard.http.answer.CurrentRequest;
import org.indicatordashboard.http.answer.Page;
import org.indicatordashboard.http.answer.PageRequest;
import org.indicatordashboard.language.Sought;
import org.indicatordashboard.time.Vantage;

/** The one box over HTTP. */
@Path("/search")
@Tag(name = "search")
class SearchResource {

    private static final int MOST = 10_000;

    @Inject
    Indexes indexes;

    @Inject
    CurrentRequest asked;

    @GET
    @Operation(
            summary = "Indicators, targets, documents, sentences, scenarios, units and figures in one list, best first",
            description =
                    "What is not known at the second clock is not found, nor is a person's name. The 10,000 best at the most.",
            operationId = "search")
    public Page<FoundView> list(@BeanParam FindParameters parameters) {
        Vantage vantage = asked.vantage(parameters);
        PageRequest page = asked.page(parameters, FoundView.class);
        Sought sought = parameters.sought(asked.reader());
        Set<FoundKind> kinds = parameters.kinds(asked.reader());
        asked.reader().done();
        EntryIndex index = indexes.at(vantage.version());
        Excerpt excerpt = new Excerpt(sought);
        return page.of(
                index.find(new Question(sought, kinds, vantage.clocks()), MOST),
                number -> Integer.toString(number),
                number -> FoundView.of(index.entry(number), excerpt));
    }
}
