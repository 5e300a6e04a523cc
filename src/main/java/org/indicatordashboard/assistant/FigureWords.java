package org.indicatordashboard.assistant;

import java.util.stream.Stream;

import org.indicatordashboard.assistant.FigureView.Verdict;
import org.indicatordashboard.language.Words;

/** Says what became of a figure. */
final class FigureWords {

    private static final int SAID = 3;

    private FigureWords() {}

    static Words of(FigureView view) {
        Words found = Telling.joined(
                Stream.of(
                                view.values().stream().map(FigureWords::value),
                                view.targets().stream().map(FigureWords::promise),
                                view.derived().stream().map(d -> Words.same(d.formula())),
                                view.sentences().stream()
                                        .map(s -> Words.same("《%s》“%s”"
                                                .formatted(s.name(), s.match().text()))))
                        .flatMap(all -> all)
                        .limit(SAID)
                        .toList(),
                "；",
                "; ");
        Words of = view.about() == null
                ? Words.same("")
                : Words.of("（%s）".formatted(view.about()), " (%s)".formatted(view.about()));
        Words verdict = view.verdict().words();
        Words doubts = view.doubts().isEmpty()
                ? Words.same("")
                : Words.of(
                        "请留意：" + view.doubts().get(0).statement(),
                        " Mind: " + view.doubts().get(0).statementEn());
        Words rest = view.verdict() == Verdict.NOT_FOUND
                ? Words.of(
                        "已知的文件、报送和推算里都没有这个数。没有找到不等于不是真的，但这里没有任何依据。",
                        "No known document, report or derivation has this number. Not found does not mean untrue, but nothing here supports it.")
                : Words.of(found.zh() + "。", found.en() + ".");
        return Words.of(
                "%s%s：%s。%s%s".formatted(view.figure(), of.zh(), verdict.zh(), rest.zh(), doubts.zh()),
                "%s%s: %s. %s%s".formatted(view.figure(), of.en(), verdict.en(), rest.en(), doubts.en()));
    }

    private static Words value(FigureView.Value value) {
        Words told = Telling.value(value.value());
        return Words.of(
                "%s %s %s".formatted(value.region().zh(), value.name().zh(), told.zh()),
                "%s, %s %s".formatted(english(value.region()), english(value.name()), told.en()));
    }

    private static Words promise(FigureView.Promise promise) {
        Words place = Telling.place(promise.citation());
        return Words.of(
                "%s 目标 %s（%s）".formatted(promise.name().zh(), promise.figure().asPrinted(), place.zh()),
                "%s, target %s (%s)"
                        .formatted(english(promise.name()), promise.figure().asPrinted(), place.en()));
    }

    private static String english(Words name) {
        return Telling.english(name.zh(), name.en());
    }
}
