package org.indicatordashboard.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.indicatordashboard.diagnosis.DeclaredCheck;
import org.indicatordashboard.diagnosis.arithmetic.Formula;
import org.indicatordashboard.diagnosis.arithmetic.Operation;
import org.indicatordashboard.diagnosis.arithmetic.Relation;
import org.indicatordashboard.diagnosis.arithmetic.Term;

/** Reads arithmetic checks. Datasets from before there were any lack the file, which is no mistake. */
record CheckCsv(List<Path> folders, Keys keys, Mistakes mistakes) {

    static final DatasetFile CHECKS = new DatasetFile(
                    "checks.csv",
                    List.of(
                            "id",
                            "kind",
                            "name",
                            "name_en",
                            "of",
                            "by",
                            "unit",
                            "relation",
                            "to",
                            "match",
                            "year_before",
                            "regions",
                            "mixed_units",
                            "owner",
                            "reading",
                            "reading_en",
                            "settled_by",
                            "settled_by_en"),
                    List.of("id"))
            .thatMayBeAbsent();

    /** @param rules what the rows must keep among one another and with the other files */
    List<DeclaredCheck> checks(CheckRules rules) {
        Map<Row, DeclaredCheck> readable = new LinkedHashMap<>();
        List<DeclaredCheck> checks = new ArrayList<>();
        for (Row row : CHECKS.read(folders, mistakes)) {
            int before = mistakes.found().size();
            DeclaredCheck check = check(row);
            checks.add(check);
            if (mistakes.found().size() == before) {
                readable.put(row, check);
            }
        }
        // Of what a file would have held that cannot be read, nothing can be said.
        if (Stream.of(CatalogueCsv.INDICATORS, TargetCsv.TARGETS, ObservationCsv.OBSERVATIONS)
                .allMatch(file -> mistakes.isWhole(file.name()))) {
            rules.hold(readable);
        }
        return checks;
    }

    private DeclaredCheck check(Row row) {
        DeclaredCheck check = new DeclaredCheck();
        check.naturalKey = row.required("id");
        check.operation = row.coded("kind", Operation.class);
        check.name = row.required("name");
        check.nameEn = row.required("name_en");
        check.of = terms(row, "of");
        check.by = terms(row, "by");
        check.unit = row.reference("unit", keys.of(CatalogueCsv.UNITS), CatalogueCsv.UNITS.name(), false);
        check.relation = row.text("relation") == null ? null : row.coded("relation", Relation.class);
        check.to = terms(row, "to");
        check.match = row.coded("match", Formula.Match.class);
        check.yearBefore = row.flag("year_before");
        check.regions =
                String.join(";", row.references("regions", keys.of(CatalogueCsv.REGIONS), CatalogueCsv.REGIONS.name()));
        check.mixedUnits = row.text("mixed_units");
        check.owner = row.reference(
                "owner", keys.of(CatalogueCsv.RESPONSIBLE_UNITS), CatalogueCsv.RESPONSIBLE_UNITS.name(), true);
        check.reading = row.text("reading");
        check.readingEn = row.text("reading_en");
        check.settledBy = row.text("settled_by");
        check.settledByEn = row.text("settled_by_en");
        check.fingerprint = row.fingerprint();
        checkShape(row, check);
        return check;
    }

    private static void checkShape(Row row, DeclaredCheck check) {
        if (check.of == null) {
            row.required("of");
        }
        if (check.operation != null && check.operation.takesTwo() != (check.by != null)) {
            row.mistake(
                    "by",
                    "ratio、share、growth、before-growth、difference 要填 by；product、sum、monotone 不填。",
                    "ratio, share, growth, before-growth and difference take by; product, sum and monotone do not.");
        }
        if (check.operation == Operation.MONOTONE
                && row.list("of").stream().anyMatch(t -> t.contains(":") || t.startsWith("="))) {
            row.mistake("of", "monotone 只填指标代码。", "monotone takes indicator codes only.");
        }
        if ((check.relation == null) != (check.to == null)) {
            row.mistake("to", "relation 与 to 要么都填，要么都不填。", "Fill both relation and to, or neither.");
        }
    }

    /** With semicolons between; null for none. */
    private static String terms(Row row, String column) {
        List<String> listed = row.list(column);
        for (String text : listed) {
            if (Term.parse(text).isEmpty()) {
                row.mistake(
                        column,
                        "“%s” 不可用，可写：%s。".formatted(text, Term.ALLOWED),
                        "“%s” is not allowed. Allowed: %s.".formatted(text, Term.ALLOWED));
            }
        }
        return listed.isEmpty() ? null : String.join(";", listed);
    }
}
