package org.indicatordashboard.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.indicatordashboard.file.table.CodeList;
import org.indicatordashboard.file.table.Column;
import org.indicatordashboard.file.table.Column.Place;
import org.indicatordashboard.file.table.DataStructure;
import org.indicatordashboard.language.Words;

/** Writes structures as a structure message of SDMX-JSON 2.0.0 (SDMX 3.0): dataflows, their structures, codes, concepts. */
final class SdmxStructures {

    static final String MEDIA_TYPE = "application/vnd.sdmx.structure+json";

    private static final String SCHEMA =
            "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/structure-message/tools/schemas/2.0.0/sdmx-json-structure-schema.json";
    private static final String CONCEPTS = "CONCEPTS";

    private final List<DataStructure> structures;
    private final Map<String, CodeList> codeLists = new TreeMap<>();
    private final Map<String, Column<?>> concepts = new TreeMap<>();

    SdmxStructures(List<DataStructure> structures) {
        this.structures = structures;
        for (DataStructure structure : structures) {
            for (Column<?> column : placed(structure)) {
                concepts.putIfAbsent(sdmxId(column), column);
                CodeList codes = structure.codeLists().get(column.key());
                if (codes != null && isCoded(column)) {
                    codeLists.putIfAbsent(codeListId(column), codes);
                }
            }
        }
    }

    /** @param id of the message, the same for the same structures */
    Map<String, Object> message(String id, String prepared) {
        Map<String, Object> meta = new LinkedHashMap<>();
        meta.put("schema", SCHEMA);
        meta.put("id", id);
        meta.put("prepared", prepared);
        meta.put("contentLanguages", List.of("zh", "en"));
        meta.put("sender", Map.of("id", DataStructure.AGENCY));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("dataflows", structures.stream().map(SdmxStructures::dataflow).toList());
        data.put("dataStructures", structures.stream().map(this::dataStructure).toList());
        data.put("conceptSchemes", List.of(conceptScheme()));
        data.put(
                "codelists",
                codeLists.entrySet().stream()
                        .map(c -> codeList(c.getKey(), c.getValue()))
                        .toList());
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("meta", meta);
        message.put("data", data);
        return message;
    }

    private static Map<String, Object> dataflow(DataStructure structure) {
        Map<String, Object> flow = SdmxJson.artefact(structure.dataflow(), structure.name());
        flow.put("structure", SdmxJson.urn("datastructure.DataStructure", structure.dataflow()));
        return flow;
    }

    private Map<String, Object> dataStructure(DataStructure structure) {
        Map<String, Object> components = new LinkedHashMap<>();
        components.put("attributeList", SdmxJson.list("AttributeDescriptor", "attributes", attributes(structure)));
        components.put("dimensionList", dimensionList(structure));
        components.put("measureList", SdmxJson.list("MeasureDescriptor", "measures", measures(structure)));
        Map<String, Object> described = SdmxJson.artefact(structure.dataflow(), structure.name());
        described.put("dataStructureComponents", components);
        return described;
    }

    private Map<String, Object> dimensionList(DataStructure structure) {
        List<Map<String, Object>> dimensions = new ArrayList<>();
        Map<String, Object> time = null;
        for (String key : structure.dimensions()) {
            Column<?> column = named(structure, key);
            Map<String, Object> component = component(column, structure);
            if (((Place.Dimension) column.place()).role() == Column.Role.TIME) {
                component.put("localRepresentation", SdmxJson.format("ObservationalTimePeriod"));
                time = component;
            } else {
                component.put("position", dimensions.size() + 1);
                dimensions.add(component);
            }
        }
        Map<String, Object> list = SdmxJson.list("DimensionDescriptor", "dimensions", dimensions);
        if (time != null) {
            list.put("timeDimension", time);
        }
        return list;
    }

    private List<Map<String, Object>> measures(DataStructure structure) {
        return placed(structure).stream()
                .filter(c -> c.place() instanceof Place.Measure)
                .sorted(Comparator.comparingInt(c -> ((Place.Measure) c.place()).position()))
                .map(c -> {
                    Map<String, Object> measure = component(c, structure);
                    measure.put("usage", "optional");
                    return measure;
                })
                .toList();
    }

    private List<Map<String, Object>> attributes(DataStructure structure) {
        return placed(structure).stream()
                .filter(c -> c.place() instanceof Place.Attribute)
                .sorted(Comparator.comparingInt(c -> ((Place.Attribute) c.place()).position()))
                .map(c -> {
                    Map<String, Object> attribute = component(c, structure);
                    attribute.put("usage", "optional");
                    attribute.put("attributeRelationship", Map.of("observation", Map.of()));
                    return attribute;
                })
                .toList();
    }

    private Map<String, Object> component(Column<?> column, DataStructure structure) {
        Map<String, Object> component = new LinkedHashMap<>();
        component.put("id", sdmxId(column));
        component.put("conceptIdentity", SdmxJson.urn("conceptscheme.Concept", CONCEPTS) + "." + sdmxId(column));
        boolean hasCodes = isCoded(column) && structure.codeLists().containsKey(column.key());
        component.put(
                "localRepresentation",
                hasCodes
                        ? Map.of("enumeration", SdmxJson.urn("codelist.Codelist", codeListId(column)))
                        : SdmxJson.format(dataType(column.type())));
        return component;
    }

    private Map<String, Object> conceptScheme() {
        Map<String, Object> scheme = SdmxJson.artefact(CONCEPTS, Words.of("概念", "Concepts"));
        scheme.put(
                "concepts",
                concepts.entrySet().stream()
                        .map(c -> {
                            Map<String, Object> concept =
                                    SdmxJson.named(c.getKey(), c.getValue().heading());
                            concept.put(
                                    "description", c.getValue().description().en());
                            concept.put(
                                    "descriptions", SdmxJson.inBoth(c.getValue().description()));
                            return concept;
                        })
                        .toList());
        return scheme;
    }

    private static Map<String, Object> codeList(String id, CodeList codes) {
        Map<String, Object> list = SdmxJson.artefact(id, codes.name());
        list.put(
                "codes",
                codes.codes().stream()
                        .map(c -> SdmxJson.named(c.code(), c.words()))
                        .toList());
        return list;
    }

    private static String dataType(Column.Type type) {
        return switch (type) {
            case NUMBER -> "Decimal";
            case INTEGER -> "Long";
            case DATE -> "Date";
            case PERIOD -> "ObservationalTimePeriod";
            case LINK -> "URI";
            case TEXT -> "String";
        };
    }

    private static boolean isCoded(Column<?> column) {
        return !(column.place() instanceof Place.Measure);
    }

    private static List<? extends Column<?>> placed(DataStructure structure) {
        return structure.columns().stream()
                .filter(c -> c.place() != null)
                .filter(c -> !(c.place() instanceof Place.Dimension)
                        || structure.dimensions().contains(c.key()))
                .toList();
    }

    private static Column<?> named(DataStructure structure, String key) {
        return structure.columns().stream()
                .filter(c -> c.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static String sdmxId(Column<?> column) {
        Place place = column.place();
        if (place instanceof Place.Dimension dimension) {
            return dimension.sdmxId();
        }
        return place instanceof Place.Measure measure ? measure.sdmxId() : ((Place.Attribute) place).sdmxId();
    }

    private static String codeListId(Column<?> column) {
        return "CL_" + column.key().toUpperCase(Locale.ROOT);
    }
}
