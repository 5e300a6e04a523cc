package org.indicatordashboard.dataset;

import java.util.List;

import org.indicatordashboard.attainment.DomainWeight;
import org.indicatordashboard.diagnosis.Contradiction;
import org.indicatordashboard.diagnosis.DeclaredCheck;

/** Checks, contradictions and weights as rows of the dataset files, in the order of their columns. */
final class WrittenDiagnosis {

    private WrittenDiagnosis() {}

    static List<String> check(DeclaredCheck c) {
        return Cells.of(
                c.naturalKey,
                c.operation.code(),
                c.name,
                c.nameEn,
                c.of,
                c.by,
                c.unit,
                c.relation == null ? null : c.relation.code(),
                c.to,
                c.match.code(),
                c.yearBefore,
                c.regions,
                c.mixedUnits,
                c.owner,
                c.reading,
                c.readingEn,
                c.settledBy,
                c.settledByEn);
    }

    static List<String> contradiction(Contradiction c) {
        return Cells.of(
                c.naturalKey,
                c.kind.code(),
                c.name,
                c.nameEn,
                c.region,
                c.observations,
                c.targets,
                c.documents,
                c.statement,
                c.statementEn,
                c.settledBy,
                c.settledByEn,
                c.owner);
    }

    static List<String> weight(DomainWeight w) {
        return Cells.of(w.naturalKey, w.weight);
    }
}
