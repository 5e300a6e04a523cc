package org.indicatordashboard.dataset;

import java.util.List;

import org.indicatordashboard.catalogue.Indicator;
import org.indicatordashboard.catalogue.MeasureUnit;
import org.indicatordashboard.catalogue.Region;
import org.indicatordashboard.catalogue.ResponsibleUnit;
import org.indicatordashboard.catalogue.Scenario;
import org.indicatordashboard.document.Document;

/** What everything else refers to as rows of the dataset files, in the order of their columns. */
final class WrittenCatalogue {

    private WrittenCatalogue() {}

    static List<String> region(Region r) {
        return Cells.of(r.naturalKey, r.name, r.nameEn, r.level, r.parent);
    }

    static List<String> responsibleUnit(ResponsibleUnit u) {
        return Cells.of(u.naturalKey, u.nameEn, u.region, u.leadDomain);
    }

    static List<String> unit(MeasureUnit u) {
        return Cells.of(u.naturalKey, u.nameEn, u.kind);
    }

    static List<String> document(Document d) {
        return Cells.of(
                d.naturalKey,
                d.number,
                d.title,
                d.titleEn,
                d.kind,
                d.issuer,
                d.issuerEn,
                d.region,
                d.issuedOn,
                d.knownFrom,
                d.adoptedOn);
    }

    static List<String> indicator(Indicator i) {
        return Cells.of(
                i.naturalKey,
                i.name,
                i.nameEn,
                i.unit,
                i.domain.code(),
                i.direction.code(),
                i.measure.code(),
                i.definition,
                i.definitionEn);
    }

    /** The document whose offsets are given stands first. */
    static List<String> scenario(Scenario s) {
        return Cells.of(
                s.naturalKey,
                s.name,
                s.type,
                s.domain.code(),
                s.status.code(),
                s.region,
                Cells.list(s.documents),
                s.documents.get(0),
                s.spanStart,
                s.spanEnd,
                s.remark,
                s.remarkEn);
    }
}
