package org.indicatordashboard.publication;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.indicatordashboard.file.provenance.PublicAddress;
import org.indicatordashboard.http.answer.CurrentRequest;
import org.indicatordashboard.http.answer.FileAnswer;
import org.indicatordashboard.http.answer.ReadParameters;
import org.indicatordashboard.time.Vantage;

/** Published changes as an Atom feed over HTTP. */
@Path("/changes.atom")
@Tag(name = "changes")
class FeedResource {

    private static final int ENTRIES = 50;

    @Inject
    Publications publications;

    @Inject
    PublicAddress address;

    @Inject
    CurrentRequest asked;

    @GET
    @Produces("application/atom+xml")
    @Operation(summary = "The last fifty publications as an Atom feed, newest first", operationId = "changesFeed")
    @APIResponse(
            responseCode = "200",
            description = "The feed.",
            content = @Content(mediaType = "application/atom+xml", schema = @Schema(type = SchemaType.STRING)))
    public FileAnswer feed(@BeanParam ReadParameters parameters) {
        Vantage vantage = asked.vantage(parameters);
        asked.reader().done();
        long since = Math.max(0, vantage.version() - ENTRIES);
        Map<Long, List<Change>> changes = publications.changesAfter(since, vantage.version()).stream()
                .collect(Collectors.groupingBy(c -> c.version));
        List<Publication> newestFirst = new ArrayList<>(publications.after(since, vantage.version()));
        Collections.reverse(newestFirst);
        Feed feed = new Feed(address, newestFirst.isEmpty() ? null : newestFirst.get(0).publishedAt);
        newestFirst.forEach(p -> feed.entry(p, changes.getOrDefault(p.version, List.of())));
        return new FileAnswer(feed.end().getBytes(StandardCharsets.UTF_8), "application/atom+xml;charset=UTF-8", null);
    }
}
