package org.indicatordashboard.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.catalogue.Direction;
import org.indicatordashboard.catalogue.Indicator;
import org.indicatordashboard.catalogue.Regions;
import org.indicatordashboard.extraction.PrintedReading.Sentence;
import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.http.answer.ParameterReader;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.http.problem.ProblemKind;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.observation.FigureClass;
import org.indicatordashboard.observation.StoredFigure;
import org.indicatordashboard.plan.Plans;
import org.indicatordashboard.plan.Responsible;
import org.indicatordashboard.plan.Section;
import org.indicatordashboard.plan.Sections;
import org.indicatordashboard.plan.Target;
import org.indicatordashboard.plan.Targets;
import org.indicatordashboard.publication.Fingerprint;
import org.indicatordashboard.publication.Origin;
import org.indicatordashboard.publication.Publications;

/** Makes a target of a figure; its owners are those of the section in which it stands. */
@ApplicationScoped
class TargetAcceptance {

    static final String KIND = "target";

    @Inject
    Publications publications;

    @Inject
    Targets targets;

    @Inject
    Plans plans;

    @Inject
    Sections sections;

    @Inject
    IndicatorChoice indicators;

    @Inject
    Regions regions;

    /** @return id of the target */
    String accept(DecisionRequest request, Cited cited, ParameterReader reader) {
        long version = publications.newest();
        DecisionRequest.NewTarget promised = request.target();
        if (promised == null) {
            reader.refuse("target", Words.of("不能为空。", "It must not be empty."));
            reader.done();
        }
        Figure figure = RequestedFigure.read(request.figure(), cited, reader);
        Indicator indicator = indicators.read(request, figure, version, reader);
        boolean isFewerBetter = indicator == null || indicator.direction == Direction.LOWER;
        OtherReading other =
                OtherReading.read(request, figure, isFewerBetter ? Sentence.LIMIT : Sentence.PROMISE, reader);
        Target target = new Target();
        target.region = Required.key("region", request.region(), regions.codes(version), "/api/v1/regions", reader);
        target.plan = Required.key("target.plan", promised.plan(), plans.ids(version), "/api/v1/plans", reader);
        target.sectionId = Required.text("target.sectionId", promised.sectionId(), reader);
        target.name = Required.text("target.name", promised.name(), reader);
        target.nameEn = Required.text("target.nameEn", promised.nameEn(), reader);
        target.dueOn = reader.date("target.dueOn", promised.dueOn(), null);
        target.dueInferred = promised.dueInferred();
        Section section = section(target, version, reader);
        reader.done();
        target.naturalKey = id(target.region, target.dueOn, indicator.naturalKey);
        refuseSecond(target.naturalKey, version);
        target.figureClass = FigureClass.FIGURE;
        target.indicator = indicator.naturalKey;
        target.figure = StoredFigure.of(figure);
        target.readingNote = other.note();
        target.readingNoteEn = other.noteEn();
        target.citation = cited.citation();
        target.responsible = new ArrayList<>(section.responsible.stream()
                .map(r -> new Responsible(r.unit, r.role))
                .toList());
        target.fingerprint = Fingerprint.of(target.naturalKey, target.figure.asPrinted);
        publications.publish(Origin.EDITOR, edition -> {
            var changes = new ArrayList<>(indicators.publish(indicator, edition));
            changes.add(targets.append(target, null, edition));
            return changes;
        });
        return target.naturalKey;
    }

    void undo(Decision decision) {
        publications.publish(
                Origin.EDITOR,
                edition -> targets.at(edition.version() - 1, decision.resultId)
                        .map(target -> List.of(targets.withdraw(target, edition)))
                        .orElse(List.of()));
    }

    private static String id(String region, LocalDate dueOn, String indicator) {
        return dueOn == null ? region + "-" + indicator : region + "-" + dueOn.getYear() + "-" + indicator;
    }

    private Section section(Target target, long version, ParameterReader reader) {
        Section section =
                sections.at(version, target.plan + "/" + target.sectionId).orElse(null);
        if (section == null) {
            reader.refuse(
                    "target.sectionId",
                    Words.of(
                            "这个方案没有此章节。章节见 /api/v1/plans/{id}。",
                            "The plan has no such section. Its sections are at /api/v1/plans/{id}."));
        }
        return section;
    }

    private void refuseSecond(String id, long version) {
        if (targets.at(version, id).isPresent()) {
            throw new ProblemException(
                    ProblemKind.CONFLICT,
                    Words.of(
                            "已有目标 %s。一项指标在同一地区、同一期限只有一个目标。".formatted(id),
                            "There is a target %s already. An indicator has one target for a region and a due year."
                                    .formatted(id)));
        }
    }
}
