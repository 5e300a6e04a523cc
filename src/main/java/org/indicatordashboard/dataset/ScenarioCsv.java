package org.indicatordashboard.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.indicatordashboard.catalogue.Domain;
import org.indicatordashboard.catalogue.Scenario;
import org.indicatordashboard.catalogue.ScenarioStatus;

/** Reads the register of named scenarios. */
record ScenarioCsv(List<Path> folders, Keys keys, Mistakes mistakes) {

    static final DatasetFile SCENARIOS = new DatasetFile(
            "scenarios.csv",
            List.of(
                    "id",
                    "name",
                    "type",
                    "domain",
                    "status",
                    "region",
                    "documents",
                    "first_document",
                    "start",
                    "end",
                    "remark"),
            List.of("remark_en"),
            List.of("id"));

    List<Scenario> scenarios() {
        return keys.note(
                SCENARIOS,
                SCENARIOS.read(folders, mistakes).stream().map(this::scenario).toList());
    }

    private Scenario scenario(Row row) {
        Scenario scenario = new Scenario();
        scenario.naturalKey = row.required("id");
        scenario.name = row.required("name");
        scenario.type = row.required("type");
        scenario.domain = row.coded("domain", Domain.class);
        scenario.status = row.coded("status", ScenarioStatus.class);
        scenario.region = row.reference("region", keys.of(CatalogueCsv.REGIONS), CatalogueCsv.REGIONS.name(), false);
        scenario.documents = documents(row);
        scenario.spanStart = row.count("start");
        scenario.spanEnd = row.count("end");
        if (scenario.spanEnd <= scenario.spanStart) {
            row.mistake("end", "end 应大于 start。", "The end must be above the start.");
        }
        scenario.remark = row.text("remark");
        scenario.remarkEn = row.text("remark_en");
        scenario.fingerprint = row.fingerprint();
        return scenario;
    }

    /** The document whose offsets are given comes first. */
    private List<String> documents(Row row) {
        List<String> listed = new ArrayList<>(
                row.references("documents", keys.of(CatalogueCsv.DOCUMENTS), CatalogueCsv.DOCUMENTS.name()));
        String first = row.reference("first_document", listed, "documents", false);
        if (listed.remove(first)) {
            listed.add(0, first);
        }
        row.rewrite("documents", listed);
        return listed;
    }
}
