package org.indicatordashboard.dataset;

import java.time.Instant;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import org.indicatordashboard.http.answer.CurrentRequest;
import org.indicatordashboard.http.answer.FileAnswer;
import org.indicatordashboard.publication.Publications;

/** The whole dataset to take away. */
@Path("/archive.zip")
@Tag(name = "export")
class ArchiveResource {

    private static final String ZIP = "application/zip";

    @Inject
    DatasetExport dataset;

    @Inject
    Publications publications;

    @Inject
    CurrentRequest asked;

    @GET
    @Produces(ZIP)
    @Operation(
            summary = "A dataset version as CSV files with their description, in one zip",
            description =
                    "Everything that is published and holds in that version, whatever the two clocks show of it: the files of the dataset folder, and reported.csv with approved reports. datapackage.json is a Frictionless data package: types, units, keys, licence, a SHA-256 of each file. The same version has the same bytes.",
            operationId = "archive")
    @APIResponse(
            responseCode = "200",
            description = "The zip.",
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public FileAnswer archive(
            @RestQuery @Parameter(description = "Dataset version, the current one by default.", example = "1")
                    String datasetVersion) {
        long version = asked.version(datasetVersion);
        asked.reader().done();
        ArchiveFile archive = new ArchiveFile();
        dataset.write(archive, version);
        dataset.writeReports(archive, version);
        Instant published = publications.at(version).map(p -> p.publishedAt).orElse(Instant.EPOCH);
        return new FileAnswer(
                archive.finished(version, published), ZIP, "indicator-dashboard-v%d.zip".formatted(version));
    }
}
