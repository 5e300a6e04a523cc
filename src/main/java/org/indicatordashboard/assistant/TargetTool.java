package org.indicatordashboard.assistant;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.plan.ResponsibleView;
import org.indicatordashboard.progress.TargetDetailView;
import org.indicatordashboard.progress.TargetDetails;
import org.indicatordashboard.progress.TargetQuestionReader;
import org.indicatordashboard.progress.TargetView;
import org.indicatordashboard.time.Vantage;

/** One target: what was promised, what has been shown, and why it stands as it does. */
@ApplicationScoped
class TargetTool implements Tool {

    private static final Words TARGET = Words.of("在该日有效的目标", "target in force at that date");

    @Inject
    TargetDetails details;

    @Inject
    TargetQuestionReader questions;

    @Inject
    Codes codes;

    @Override
    public String name() {
        return "target";
    }

    @Override
    public Words title() {
        return Words.of("目标与评估", "Target with its assessment");
    }

    @Override
    public Words description() {
        return Words.of(
                "一项目标：承诺了什么、何时到期、谁负责、已证明到什么程度、为什么是这个状态，每个数值连同原文与出处。先用 search 找 id。例：id=putuo-2023-5g-outdoor-base-stations。",
                "One target: what was promised, when it is due, who owes it, what has been shown, and why its status is what it is; each value with its printed words and place. Find the id with search. Example: id=putuo-2023-5g-outdoor-base-stations.");
    }

    @Override
    public List<Argument> arguments() {
        return Stream.concat(
                        Stream.of(
                                Argument.required(
                                        "id",
                                        Words.of("目标的 id，用 search 找。", "Id of the target; find it with search."),
                                        "putuo-2023-5g-outdoor-base-stations"),
                                Argument.optional(
                                        "ruleSet",
                                        Words.of("按哪一套规则评估；默认现行规则。", "Rules to judge by; the present ones by default."),
                                        "2026-2")),
                        Argument.CLOCKS.stream())
                .toList();
    }

    @Override
    public Answer answer(Asked asked) {
        Vantage vantage = asked.vantage();
        String ruleSet = questions.ruleSet(asked.text("ruleSet"), asked.reader());
        asked.reader().done();
        String id = asked.text("id");
        TargetDetailView detail = details.of(id, ruleSet, vantage)
                .orElseThrow(() -> ProblemException.notFound(TARGET, id, "/api/v1/targets"));
        Answer.Verification code = codes.ofTarget(id, ruleSet, vantage);
        String page = Telling.page("/target.html", "id", id);
        TargetView target = detail.target();
        return detail.series().isEmpty()
                ? Answer.ofSilence(said(target), vantage, code, page, detail)
                : Answer.of(said(target), vantage, code, page, detail);
    }

    static Words said(TargetView target) {
        Words place = Telling.place(target.citation());
        String owners = target.responsible().stream().map(ResponsibleView::unit).collect(Collectors.joining("、"));
        Words status = target.assessment().status().words();
        Words shown = target.assessment().observation() == null
                ? Telling.SILENCE
                : Words.of(
                        "已证明："
                                + Telling.value(target.assessment().observation())
                                        .zh() + "。",
                        "Shown: "
                                + Telling.value(target.assessment().observation())
                                        .en() + ".");
        return Words.of(
                "%s：目标 %s（%s），%s；责任单位 %s。状态：%s。%s"
                        .formatted(
                                target.name(),
                                target.figure().asPrinted(),
                                place.zh(),
                                target.dueOn() == null ? "未写明期限" : target.dueOn() + " 到期",
                                owners.isEmpty() ? "未写明" : owners,
                                status.zh(),
                                shown.zh()),
                "%s: target %s (%s), %s; owed by %s. Status: %s. %s"
                        .formatted(
                                Telling.english(target.name(), target.nameEn()),
                                target.figure().asPrinted(),
                                place.en(),
                                target.dueOn() == null ? "no due date printed" : "due on " + target.dueOn(),
                                owners.isEmpty() ? "nobody named" : owners,
                                status.en(),
                                shown.en()));
    }
}
