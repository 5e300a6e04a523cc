package org.indicatordashboard.publication;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.indicatordashboard.http.answer.CurrentRequest;
import org.indicatordashboard.http.answer.Page;
import org.indicatordashboard.http.answer.PageRequest;
import org.indicatordashboard.time.Vantage;

/** Published changes over HTTP. */
@Path("/changes")
@Tag(name = "changes")
class ChangeResource {

    @Inject
    Publications publications;

    @Inject
    CurrentRequest asked;

    @GET
    @Operation(summary = "What was published after a dataset version, oldest first", operationId = "changes")
    public Page<ChangeView> list(@BeanParam ChangeParameters parameters) {
        Vantage vantage = asked.vantage(parameters);
        PageRequest page = asked.page(parameters, ChangeView.class);
        long since = asked.reader().number("since", parameters.since, 0, vantage.version(), 0);
        asked.reader().done();
        Map<Long, Publication> published = publications.after(since, vantage.version()).stream()
                .collect(Collectors.toMap(p -> p.version, Function.identity()));
        return page.of(
                publications.changesAfter(since, vantage.version()),
                c -> c.id.toString(),
                c -> ChangeView.of(c, published.get(c.version)));
    }
}
