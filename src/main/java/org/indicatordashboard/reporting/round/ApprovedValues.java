package org.indicatordashboard.reporting.round;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.indicatordashboard.access.audit.Sealed;
import org.indicatordashboard.access.audit.SealedRecords;
import org.indicatordashboard.observation.Observation;
import org.indicatordashboard.observation.StoredFigure;
import org.indicatordashboard.publication.Fingerprint;

/** Approved values are sealed in the audit trail: the observation and the row it came from must stay what was approved. */
@ApplicationScoped
class ApprovedValues implements SealedRecords {

    /** Digits after the point which the tables keep. */
    private static final int SCALE = 10;

    @Inject
    EntityManager entities;

    /** Of a row that has become an observation. */
    static Sealed seal(SubmissionRow row) {
        return new Sealed(
                row.observation,
                row.observationRevision,
                "%s (%s)".formatted(row.figure.asPrinted, row.period),
                hash(row.observation, row.observationRevision, row.figure, row.period));
    }

    @Override
    public boolean hold(Sealed sealed) {
        List<String> hashes = new java.util.ArrayList<>();
        entities.createQuery("from Observation where naturalKey = ?1 and revision = ?2", Observation.class)
                .setParameter(1, sealed.record())
                .setParameter(2, sealed.revision())
                .getResultList()
                .forEach(o -> hashes.add(hash(o.naturalKey, o.revision, o.figure, o.period)));
        entities.createQuery(
                        "from SubmissionRow where observation = ?1 and observationRevision = ?2", SubmissionRow.class)
                .setParameter(1, sealed.record())
                .setParameter(2, sealed.revision())
                .getResultList()
                .forEach(r -> hashes.add(seal(r).hash()));
        return hashes.size() == 2 && hashes.stream().allMatch(sealed.hash()::equals);
    }

    private static String hash(String key, int revision, StoredFigure figure, String period) {
        return Fingerprint.of(
                key,
                Integer.toString(revision),
                plain(figure.low),
                plain(figure.high),
                figure.comparator == null ? "" : figure.comparator.code(),
                String.valueOf(figure.unit),
                String.valueOf(figure.asPrinted),
                period);
    }

    private static String plain(BigDecimal number) {
        return number == null
                ? ""
                : number.setScale(SCALE, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
