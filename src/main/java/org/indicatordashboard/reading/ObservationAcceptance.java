package org.indicatordashboard.reading;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.catalogue.Indicator;
import org.indicatordashboard.catalogue.Regions;
import org.indicatordashboard.extraction.PrintedReading.Sentence;
import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.http.answer.ParameterReader;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.http.problem.ProblemKind;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.observation.FigureClass;
import org.indicatordashboard.observation.Observation;
import org.indicatordashboard.observation.Observations;
import org.indicatordashboard.observation.StoredFigure;
import org.indicatordashboard.publication.Change;
import org.indicatordashboard.publication.Edition;
import org.indicatordashboard.publication.Fingerprint;
import org.indicatordashboard.publication.Origin;
import org.indicatordashboard.publication.Publications;
import org.indicatordashboard.time.Period;

/** Makes an observation of a figure, or another citation of one that says the same, or a correction. */
@ApplicationScoped
class ObservationAcceptance {

    static final String KIND = "observation";

    @Inject
    Publications publications;

    @Inject
    Observations observations;

    @Inject
    IndicatorChoice indicators;

    @Inject
    Regions regions;

    @Inject
    Falls falls;

    /** @return id of the observation */
    String accept(DecisionRequest request, Cited cited, ParameterReader reader) {
        long version = publications.newest();
        Figure figure = RequestedFigure.read(request.figure(), cited, reader);
        Indicator indicator = indicators.read(request, figure, version, reader);
        OtherReading other = OtherReading.read(request, figure, Sentence.REPORT, reader);
        String region = Required.key("region", request.region(), regions.codes(version), "/api/v1/regions", reader);
        Period period = period(request.period(), reader);
        reader.done();
        Observation observation = new Observation();
        observation.naturalKey = "%s-%s-%s".formatted(region, indicator.naturalKey, period);
        observation.indicator = indicator.naturalKey;
        observation.region = region;
        observation.setPeriod(period);
        observation.figureClass = FigureClass.FIGURE;
        Figure told = falls.signed(figure, indicator, cited.document(), request, version);
        Words turned = told == figure ? null : Falls.note(told);
        observation.figure = StoredFigure.of(told);
        observation.readingNote = turned == null || other.note() != null ? other.note() : turned.zh();
        observation.readingNoteEn = turned == null || other.note() != null ? other.noteEn() : turned.en();
        observation.knownFrom = cited.document().knownFrom;
        observation.citations = new ArrayList<>(List.of(cited.citation()));
        Observation before = observations.at(version, observation.naturalKey).orElse(null);
        if (before != null) {
            reconcile(observation, before, request.replace());
        }
        observation.fingerprint =
                Fingerprint.of(observation.naturalKey, observation.figure.asPrinted, cited.citation().document);
        publications.publish(Origin.EDITOR, edition -> publish(observation, before, indicator, edition));
        return observation.naturalKey;
    }

    /** Withdraws what the decision brought, or has the value before it stand again as the next revision. */
    void undo(Decision decision) {
        publications.publish(Origin.EDITOR, edition -> {
            List<Observation> revisions = observations.history(edition.version() - 1, decision.resultId);
            Observation last = revisions.get(revisions.size() - 1);
            if (last.supersededIn != null) {
                return List.of();
            }
            return revisions.size() == 1
                    ? List.of(observations.withdraw(last, edition))
                    : List.of(observations.append(
                            revisions.get(revisions.size() - 2).copy(), last, edition));
        });
    }

    private List<Change> publish(Observation observation, Observation before, Indicator indicator, Edition edition) {
        List<Change> changes = new ArrayList<>(indicators.publish(indicator, edition));
        changes.add(observations.append(observation, before, edition));
        return changes;
    }

    /** The same value is the same fact printed once more; another value must be meant as a correction. */
    private static void reconcile(Observation observation, Observation before, boolean replace) {
        if (isSameValue(observation.figure, before.figure)) {
            observation.figure = StoredFigure.of(before.figure.figure());
            if (observation.readingNote == null) {
                observation.readingNote = before.readingNote;
                observation.readingNoteEn = before.readingNoteEn;
            }
            observation.citations.addAll(
                    0, before.citations.stream().map(c -> c.copy()).toList());
            if (before.knownFrom.isBefore(observation.knownFrom)) {
                observation.knownFrom = before.knownFrom;
            }
        } else if (!replace) {
            throw new ProblemException(
                    ProblemKind.CONFLICT,
                    Words.of(
                            "该指标、地区和时期已有数值 %s。若要更正，请把 replace 设为 true；否则请改时期或指标。".formatted(before.figure.asPrinted),
                            "There is a value for this indicator, region and period already: %s. Set replace to true to correct it; otherwise change the period or the indicator."
                                    .formatted(before.figure.asPrinted)));
        }
    }

    private static boolean isSameValue(StoredFigure one, StoredFigure other) {
        Figure a = one.figure();
        Figure b = other.figure();
        return a.comparator() == b.comparator()
                && java.util.Objects.equals(a.low(), b.low())
                && java.util.Objects.equals(a.high(), b.high())
                && a.unit().equals(b.unit());
    }

    private static Period period(String text, ParameterReader reader) {
        String given = Required.text("period", text, reader);
        return given.isEmpty() ? null : reader.period("period", given);
    }
}
