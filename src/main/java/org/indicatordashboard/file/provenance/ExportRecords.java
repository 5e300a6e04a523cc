package org.indicatordashboard.file.provenance;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** The door to what files were made from: write it down once, and find it by the code on the file. */
@ApplicationScoped
public class ExportRecords {

    /** Codes known to stand in the table; costs about 100 bytes each. */
    private final Cache<String, Boolean> written =
            Caffeine.newBuilder().maximumSize(20_000).build();

    @Inject
    EntityManager entities;

    @Inject
    PublicAddress address;

    @Inject
    Clock clock;

    /** Writes down what a file is made from, and gives what the file says about it. */
    public Provenance register(ExportQuery made) {
        String code = made.code();
        if (written.getIfPresent(code) == null) {
            write(made, code);
            written.put(code, true);
        }
        return new Provenance(
                made.vantage().asOf(),
                made.vantage().knownAt(),
                Long.toString(made.vantage().version()),
                code,
                address.of("/verification.html?code=" + code));
    }

    /** @param typed the code as a person typed it */
    @Transactional
    public Optional<ExportRecord> find(String typed) {
        return Optional.of(VerificationCode.asTyped(typed))
                .filter(VerificationCode::isPossible)
                .map(code -> entities.find(ExportRecord.class, code));
    }

    private void write(ExportQuery made, String code) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                if (entities.find(ExportRecord.class, code) == null) {
                    entities.persist(new ExportRecord(made, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
                }
            });
        } catch (RuntimeException failed) {
            // Another request may have written the same in the meantime; then all is well.
            if (find(code).isEmpty()) {
                throw failed;
            }
        }
    }
}
