package org.indicatordashboard.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import org.indicatordashboard.document.Document;
import org.indicatordashboard.document.DocumentTexts;
import org.indicatordashboard.document.Documents;
import org.indicatordashboard.http.answer.CurrentRequest;
import org.indicatordashboard.http.answer.Page;
import org.indicatordashboard.http.answer.PageRequest;
import org.indicatordashboard.http.answer.ReadParameters;
import org.indicatordashboard.http.answer.SearchParameters;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.language.Sought;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.observation.Observations;
import org.indicatordashboard.plan.Targets;
import org.indicatordashboard.time.Vantage;

/** Documents over HTTP. */
@Path("/documents")
@Tag(name = "documents")
class DocumentResource {

    static final Words DOCUMENT = Words.of("来源文件", "document");

    @Inject
    Documents documents;

    @Inject
    DocumentTexts texts;

    @Inject
    Observations observations;

    @Inject
    Targets targets;

    @Inject
    CurrentRequest asked;

    @GET
    @Operation(summary = "Documents known at the second clock, in the order of the dataset", operationId = "documents")
    public Page<DocumentView> list(@BeanParam SearchParameters parameters) {
        Vantage vantage = asked.vantage(parameters);
        PageRequest page = asked.page(parameters, DocumentView.class);
        asked.reader().done();
        Sought sought = parameters.sought();
        List<Document> found = documents.known(vantage).stream()
                .filter(d ->
                        sought.isIn(Arrays.asList(d.title, d.titleEn, d.number, d.naturalKey, d.issuer, d.issuerEn)))
                .toList();
        List<DocumentView> views = views(found, vantage);
        return page.of(views, DocumentView::id, view -> view);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One document with the number of figures it prints", operationId = "document")
    public DocumentView one(
            @RestPath @Parameter(description = "document id", example = "putuo-kw-2023-15") String id,
            @BeanParam ReadParameters parameters) {
        Vantage vantage = asked.vantage(parameters);
        asked.reader().done();
        return documents
                .known(vantage, id)
                .map(document -> views(List.of(document), vantage).get(0))
                .orElseThrow(() -> ProblemException.notFound(DOCUMENT, id, "/api/v1/documents"));
    }

    private List<DocumentView> views(List<Document> shown, Vantage vantage) {
        Map<String, Long> observed = observations.countByDocument(vantage);
        Map<String, Long> promised = targets.countByDocument(vantage.version());
        Set<String> imported = texts.documents(vantage.version());
        return shown.stream()
                .map(d -> DocumentView.of(
                        d,
                        observed.getOrDefault(d.naturalKey, 0L),
                        promised.getOrDefault(d.naturalKey, 0L),
                        imported.contains(d.naturalKey)))
                .toList();
    }
}
