package org.indicatordashboard.dataset;

import java.nio.file.Path;
import java.util.List;

import org.indicatordashboard.catalogue.Direction;
import org.indicatordashboard.catalogue.Domain;
import org.indicatordashboard.catalogue.Indicator;
import org.indicatordashboard.catalogue.Measure;
import org.indicatordashboard.catalogue.MeasureUnit;
import org.indicatordashboard.catalogue.Region;
import org.indicatordashboard.catalogue.ResponsibleUnit;
import org.indicatordashboard.document.Document;
import org.indicatordashboard.language.Coded;

/** Reads what everything else refers to: regions, units, documents, indicators. */
record CatalogueCsv(List<Path> folders, Keys keys, Mistakes mistakes) {

    static final DatasetFile REGIONS =
            new DatasetFile("regions.csv", List.of("code", "name", "name_en", "level", "parent"), List.of("code"));
    static final DatasetFile RESPONSIBLE_UNITS = new DatasetFile(
            "responsible-units.csv", List.of("name", "name_en", "region", "lead_domain"), List.of("name"));
    static final DatasetFile UNITS = new DatasetFile("units.csv", List.of("code", "name_en", "kind"), List.of("code"));
    static final DatasetFile DOCUMENTS = new DatasetFile(
            "documents.csv",
            List.of(
                    "id",
                    "number",
                    "title",
                    "title_en",
                    "kind",
                    "issuer",
                    "issuer_en",
                    "region",
                    "issued_on",
                    "known_from",
                    "adopted_on"),
            List.of("id"));
    static final DatasetFile INDICATORS = new DatasetFile(
            "indicators.csv",
            List.of("code", "name", "name_en", "unit", "domain", "direction", "measure", "definition", "definition_en"),
            List.of("code"));

    private static final List<String> LEVELS = List.of("city", "district", "area");
    private static final List<String> DOCUMENT_KINDS = List.of("reply", "action-plan", "bulletin");
    private static final List<String> UNIT_KINDS =
            List.of("count", "money", "ratio", "time", "area", "rank", "rate", "density", "other");

    List<Region> regions() {
        List<Row> rows = REGIONS.read(folders, mistakes);
        List<String> codes = rows.stream().map(r -> r.text("code")).toList();
        return keys.note(REGIONS, rows.stream().map(row -> region(row, codes)).toList());
    }

    List<ResponsibleUnit> responsibleUnits() {
        return keys.note(
                RESPONSIBLE_UNITS,
                RESPONSIBLE_UNITS.read(folders, mistakes).stream()
                        .map(this::responsibleUnit)
                        .toList());
    }

    List<MeasureUnit> units() {
        return keys.note(
                UNITS,
                UNITS.read(folders, mistakes).stream().map(CatalogueCsv::unit).toList());
    }

    List<Document> documents() {
        return keys.note(
                DOCUMENTS,
                DOCUMENTS.read(folders, mistakes).stream().map(this::document).toList());
    }

    List<Indicator> indicators() {
        return keys.note(
                INDICATORS,
                INDICATORS.read(folders, mistakes).stream().map(this::indicator).toList());
    }

    private static Region region(Row row, List<String> codes) {
        Region region = new Region();
        region.naturalKey = row.required("code");
        region.name = row.required("name");
        region.nameEn = row.required("name_en");
        region.level = row.word("level", LEVELS);
        region.parent = row.reference("parent", codes, REGIONS.name(), true);
        region.fingerprint = row.fingerprint();
        return region;
    }

    private ResponsibleUnit responsibleUnit(Row row) {
        ResponsibleUnit unit = new ResponsibleUnit();
        unit.naturalKey = row.required("name");
        unit.nameEn = row.required("name_en");
        unit.region = row.reference("region", keys.of(REGIONS), REGIONS.name(), false);
        unit.leadDomain = row.text("lead_domain") == null ? null : row.word("lead_domain", Coded.codes(Domain.class));
        unit.fingerprint = row.fingerprint();
        return unit;
    }

    private static MeasureUnit unit(Row row) {
        MeasureUnit unit = new MeasureUnit();
        unit.naturalKey = row.required("code");
        unit.nameEn = row.required("name_en");
        unit.kind = row.word("kind", UNIT_KINDS);
        unit.fingerprint = row.fingerprint();
        return unit;
    }

    private Document document(Row row) {
        Document document = new Document();
        document.naturalKey = row.required("id");
        document.number = row.required("number");
        document.title = row.required("title");
        document.titleEn = row.required("title_en");
        document.kind = row.word("kind", DOCUMENT_KINDS);
        document.issuer = row.required("issuer");
        document.issuerEn = row.required("issuer_en");
        document.region = row.reference("region", keys.of(REGIONS), REGIONS.name(), false);
        document.issuedOn = row.date("issued_on");
        document.knownFrom = row.requiredDate("known_from");
        document.adoptedOn = row.date("adopted_on");
        document.fingerprint = row.fingerprint();
        return document;
    }

    private Indicator indicator(Row row) {
        Indicator indicator = new Indicator();
        indicator.naturalKey = row.required("code");
        indicator.name = row.required("name");
        indicator.nameEn = row.required("name_en");
        indicator.unit = row.reference("unit", keys.of(UNITS), UNITS.name(), false);
        indicator.domain = row.coded("domain", Domain.class);
        indicator.direction = row.coded("direction", Direction.class);
        indicator.measure = row.coded("measure", Measure.class);
        indicator.definition = row.required("definition");
        indicator.definitionEn = row.required("definition_en");
        indicator.fingerprint = row.fingerprint();
        return indicator;
    }
}
