package org.indicatordashboard.export;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.indicatordashboard.file.table.DataStructure;
import org.indicatordashboard.http.answer.CurrentRequest;
import org.indicatordashboard.http.answer.FileAnswer;
import org.indicatordashboard.http.answer.ReadParameters;
import org.indicatordashboard.publication.Publications;
import org.indicatordashboard.time.Vantage;

/** What the SDMX files name as their structures. */
@Path("/sdmx/structure")
@Tag(name = "export")
class SdmxStructureResource {

    @Inject
    @Any
    Instance<DataStructure.Source> sources;

    @Inject
    Publications publications;

    @Inject
    CurrentRequest asked;

    @Inject
    ObjectMapper json;

    @GET
    @Produces({SdmxStructures.MEDIA_TYPE, "application/json"})
    @Operation(
            summary = "The structures that SDMX files name: dataflows, data structures, concepts, code lists",
            description =
                    "A structure message of SDMX-JSON 2.0.0, which is part of SDMX 3.0. Code lists hold the codes of the dataset version.",
            operationId = "sdmxStructure")
    @APIResponse(
            responseCode = "200",
            description = "The structure message.",
            content = @Content(mediaType = SdmxStructures.MEDIA_TYPE, schema = @Schema(type = SchemaType.OBJECT)))
    public FileAnswer structures(@BeanParam ReadParameters parameters) throws JsonProcessingException {
        Vantage vantage = asked.vantage(parameters);
        asked.reader().done();
        List<DataStructure> known = sources.stream()
                .flatMap(source -> source.at(vantage).stream())
                .sorted(Comparator.comparing(DataStructure::dataflow))
                .toList();
        Instant published =
                publications.at(vantage.version()).map(p -> p.publishedAt).orElse(Instant.EPOCH);
        Map<String, Object> message =
                new SdmxStructures(known).message("STRUCTURES_V" + vantage.version(), published.toString());
        return new FileAnswer(
                json.writeValueAsString(message).getBytes(StandardCharsets.UTF_8),
                SdmxStructures.MEDIA_TYPE + ";version=2.0.0",
                "structures-v%d.json".formatted(vantage.version()));
    }
}
