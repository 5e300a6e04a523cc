package org.indicatordashboard.dataset;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

import org.indicatordashboard.observation.Observations;
import org.indicatordashboard.plan.Targets;
import org.indicatordashboard.publication.CurrentVersion;
import org.indicatordashboard.reading.MissingCitations;

/** The question of the domain: is there data, and how old is the newest? Not ready without targets. */
@Readiness
@ApplicationScoped
class DatasetHealth implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(DatasetHealth.class);

    @Inject
    CurrentVersion version;

    @Inject
    Targets targets;

    @Inject
    Observations observations;

    @Inject
    MissingCitations missing;

    @Inject
    Clock clock;

    /** What the database complains of stands in the log; whoever asks for the health learns only where. */
    @Override
    public HealthCheckResponse call() {
        try {
            return QuarkusTransaction.requiringNew().call(this::counted);
        } catch (RuntimeException unreadable) {
            LOG.error("the database does not answer the health check", unreadable);
            return HealthCheckResponse.named("dataset")
                    .down()
                    .withData("database", "does not answer, see the log")
                    .build();
        }
    }

    private HealthCheckResponse counted() {
        long promised = targets.countAt(version.get());
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("dataset")
                .status(promised > 0)
                .withData("datasetVersion", version.get())
                .withData("targets", promised)
                .withData("observations", observations.countAt(version.get()))
                .withData("citationsNotFound", missing.at(version.get()).size());
        observations
                .newestPeriodEnd(version.get())
                .ifPresent(end -> answer.withData("newestObservation", end.toString())
                        .withData("newestObservationAgeDays", ChronoUnit.DAYS.between(end, LocalDate.now(clock))));
        return answer.build();
    }
}
