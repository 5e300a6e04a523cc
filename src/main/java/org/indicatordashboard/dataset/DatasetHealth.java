package org.indicatordashboard.dataset;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

import org.indicatordashboard.observation.Observations;
import org.indicatordashboard.plan.Targets;
import org.indicatordashboard.publication.CurrentVersion;
import org.indicatordashboard.reading.MissingCitations;

/** The question of the domain: is there data, and how old is the newest? Not ready without targets. */
@Readiness
@ApplicationScoped
class DatasetHealth implements HealthCheck {

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

    @Override
    @Transactional
    public HealthCheckResponse call() {
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
