package org.indicatordashboard.reporting.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.observation.EvidenceLevel;
import org.indicatordashboard.observation.FigureClass;
import org.indicatordashboard.observation.Observation;
import org.indicatordashboard.observation.Observations;
import org.indicatordashboard.observation.StoredFigure;
import org.indicatordashboard.plan.Target;
import org.indicatordashboard.plan.Targets;
import org.indicatordashboard.publication.Change;
import org.indicatordashboard.publication.Edition;
import org.indicatordashboard.publication.Fingerprint;
import org.indicatordashboard.publication.Origin;
import org.indicatordashboard.publication.Publications;
import org.indicatordashboard.time.Period;

/** Makes observations of approved rows, and takes them back. */
@ApplicationScoped
class Approval {

    @Inject
    Publications publications;

    @Inject
    Observations observations;

    @Inject
    Targets targets;

    @Inject
    Attachments attachments;

    @Inject
    Clock clock;

    void publish(Submission submission, List<SubmissionRow> rows) {
        publications.publish(Origin.REPORT, edition -> {
            List<Change> changes = new ArrayList<>();
            for (SubmissionRow row : rows) {
                Observation observation = observation(submission, row, edition);
                Observation before = observations
                        .at(edition.version() - 1, observation.naturalKey)
                        .orElse(null);
                if (before != null && before.enteredBy != Origin.REPORT) {
                    throw Refused.conflict(
                            "官方文件已载明 %s，报送不能代替。请退回该行。".formatted(observation.naturalKey),
                            "An official document prints %s; a report cannot replace it. Return the row."
                                    .formatted(observation.naturalKey));
                }
                changes.add(observations.append(observation, before, edition));
                row.observation = observation.naturalKey;
                row.observationRevision = observation.revision;
            }
            return changes;
        });
    }

    /** The value before it stands again as the next revision; without one the observation is withdrawn. */
    void withdraw(Submission submission, List<SubmissionRow> rows) {
        publications.publish(Origin.REPORT, edition -> {
            List<Change> changes = new ArrayList<>();
            for (SubmissionRow row : rows) {
                observations
                        .at(edition.version() - 1, row.observation)
                        .filter(o -> o.revision == row.observationRevision)
                        .ifPresent(o -> changes.add(takeBack(o, edition)));
            }
            return changes;
        });
    }

    private Change takeBack(Observation observation, Edition edition) {
        return observations.history(edition.version() - 1, observation.naturalKey).stream()
                .filter(o -> o.revision == observation.revision - 1
                        && o.supersededIn != null
                        && o.supersededIn == observation.publishedIn)
                .findFirst()
                .map(before -> observations.append(before.copy(), observation, edition))
                .orElseGet(() -> observations.withdraw(observation, edition));
    }

    private Observation observation(Submission submission, SubmissionRow row, Edition edition) {
        Target target = targets.at(edition.version() - 1, row.target)
                .orElseThrow(() -> Refused.conflict(
                        "目标 %s 已不在数据集中。请退回该行。".formatted(row.target),
                        "The target %s is no longer in the dataset. Return the row.".formatted(row.target)));
        boolean isProven = EvidenceLink.proves(row.evidence) || attachments.prove(submission.id, row.target);
        Observation observation = new Observation();
        observation.naturalKey = "%s-%s-%s".formatted(target.region, target.indicator, row.period);
        observation.indicator = target.indicator;
        observation.region = target.region;
        observation.setPeriod(Period.of(row.period));
        observation.figureClass = FigureClass.FIGURE;
        observation.figure = StoredFigure.of(row.figure.figure());
        observation.knownFrom = LocalDate.now(clock);
        observation.evidenceLevel = isProven ? EvidenceLevel.APPROVED_WITH_EVIDENCE : EvidenceLevel.SELF_REPORTED;
        observation.reportedBy = submission.unit;
        observation.submission = submission.id;
        observation.note = ReportNote.zh(submission, row);
        observation.noteEn = ReportNote.en(submission, row);
        observation.fingerprint = Fingerprint.of(
                observation.naturalKey, row.figure.asPrinted, submission.id.toString(), row.id.toString());
        return observation;
    }
}
