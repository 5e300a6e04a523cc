package org.indicatordashboard.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.indicatordashboard.file.table.DataStructure;
import org.indicatordashboard.language.Words;

/** The pieces that a structure message of SDMX-JSON is put together from. */
final class SdmxJson {

    private static final String URN = "urn:sdmx:org.sdmx.infomodel.%s=%s:%s(%s)";

    private SdmxJson() {}

    static Map<String, Object> artefact(String id, Words name) {
        Map<String, Object> artefact = named(id, name);
        artefact.put("agencyID", DataStructure.AGENCY);
        artefact.put("version", DataStructure.VERSION);
        return artefact;
    }

    static Map<String, Object> named(String id, Words name) {
        Map<String, Object> named = new LinkedHashMap<>();
        named.put("id", id);
        named.put("name", name.en());
        named.put("names", inBoth(name));
        return named;
    }

    static Map<String, String> inBoth(Words words) {
        return new TreeMap<>(Map.of("zh", words.zh(), "en", words.en()));
    }

    static Map<String, Object> list(String id, String name, List<Map<String, Object>> items) {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("id", id);
        list.put(name, items);
        return list;
    }

    static Map<String, Object> format(String dataType) {
        return Map.of("format", Map.of("dataType", dataType));
    }

    static String urn(String type, String id) {
        return URN.formatted(type, DataStructure.AGENCY, id, DataStructure.VERSION);
    }
}
