package org.indicatordashboard.dataset;

import java.nio.file.Path;
import java.util.List;

import org.indicatordashboard.diagnosis.Contradiction;

/** Reads contradictions that were found by reading. Datasets from before there were any lack the file. */
record ContradictionCsv(List<Path> folders, Keys keys, Mistakes mistakes) {

    static final DatasetFile CONTRADICTIONS = new DatasetFile(
                    "contradictions.csv",
                    List.of(
                            "id",
                            "kind",
                            "name",
                            "name_en",
                            "region",
                            "observations",
                            "targets",
                            "documents",
                            "statement",
                            "statement_en",
                            "settled_by",
                            "settled_by_en",
                            "owner"),
                    List.of("id"))
            .thatMayBeAbsent();

    List<Contradiction> contradictions() {
        return CONTRADICTIONS.read(folders, mistakes).stream()
                .map(this::contradiction)
                .toList();
    }

    private Contradiction contradiction(Row row) {
        Contradiction contradiction = new Contradiction();
        contradiction.naturalKey = row.required("id");
        contradiction.kind = row.coded("kind", Contradiction.Kind.class);
        contradiction.name = row.required("name");
        contradiction.nameEn = row.required("name_en");
        contradiction.region =
                row.reference("region", keys.of(CatalogueCsv.REGIONS), CatalogueCsv.REGIONS.name(), false);
        contradiction.observations = several(row, "observations", ObservationCsv.OBSERVATIONS);
        contradiction.targets = several(row, "targets", TargetCsv.TARGETS);
        row.required("documents");
        contradiction.documents = several(row, "documents", CatalogueCsv.DOCUMENTS);
        contradiction.statement = row.required("statement");
        contradiction.statementEn = row.required("statement_en");
        contradiction.settledBy = row.text("settled_by");
        contradiction.settledByEn = row.text("settled_by_en");
        contradiction.owner = row.reference(
                "owner", keys.of(CatalogueCsv.RESPONSIBLE_UNITS), CatalogueCsv.RESPONSIBLE_UNITS.name(), true);
        contradiction.fingerprint = row.fingerprint();
        return contradiction;
    }

    private String several(Row row, String column, DatasetFile file) {
        return String.join(";", row.references(column, keys.of(file), file.name()));
    }
}
