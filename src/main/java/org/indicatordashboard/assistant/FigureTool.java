package org.indicatordashboard.assistant;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.indicatordashboard.assistant.FigureView.Verdict;
import org.indicatordashboard.catalogue.Regions;
import org.indicatordashboard.diagnosis.CheckView;
import org.indicatordashboard.figure.Tolerance;
import org.indicatordashboard.http.problem.Shortened;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.observation.ObservationView;
import org.indicatordashboard.progress.AssessedTarget;
import org.indicatordashboard.search.FoundView;
import org.indicatordashboard.time.Vantage;

/** Whether a number is in the documents, where, and what contradicts it. */
@ApplicationScoped
class FigureTool implements Tool {

    @Inject
    Places places;

    @Inject
    Regions regions;

    @Inject
    Tolerance tolerance;

    /** What prints the figure, or stands in its place. */
    private record Printed(Verdict verdict, List<ObservationView> values, List<AssessedTarget> targets) {}

    @Override
    public String name() {
        return "verify_figure";
    }

    @Override
    public Words title() {
        return Words.of("核对一个数", "Verify a figure");
    }

    @Override
    public Words description() {
        return Words.of(
                "一个数是否印在文件里、在哪一处、是结果还是目标，以及什么与它矛盾。找不到就说没有找到，绝不用相近的数代替。例：figure=2473，about=5G基站；figure=百余个，about=应用场景；figure=2,500。",
                "Whether a number is printed in the documents, where, as a result or as a target, and what contradicts it. What is not found is told as not found; no near number stands in for it. Examples: figure=2473, about=5G base stations; figure=百余个, about=application scenarios; figure=2,500.");
    }

    @Override
    public List<Argument> arguments() {
        return Stream.concat(
                        Stream.of(
                                Argument.required(
                                        "figure",
                                        Words.of(
                                                "要核对的一个数，可带单位，照所听到的写。",
                                                "The one number to verify, with its unit if known, as it was heard."),
                                        "2473个"),
                                Argument.optional(
                                        "about",
                                        Words.of(
                                                "说的是什么，一两个词；不写则不限。",
                                                "What it is said of, a word or two; anything by default."),
                                        "5G基站"),
                                Argument.optional(
                                        "region", Words.of("地区代码；默认不限。", "Region code; any by default."), "310107")),
                        Argument.CLOCKS.stream())
                .toList();
    }

    @Override
    @Transactional
    public Answer answer(Asked asked) {
        Vantage vantage = asked.vantage();
        String said = asked.text("figure");
        Optional<Claim> read = said == null ? Optional.empty() : Claim.of(said);
        if (said != null && read.isEmpty()) {
            asked.reader()
                    .refuse(
                            "figure",
                            Words.of(
                                    "“%s” 不是一个数。请只写一个，例如 2473、2473个、百余个。".formatted(Shortened.of(said)),
                                    "“%s” is not one number. Write one only, such as 2473, 2473个 or 百余个."
                                            .formatted(Shortened.of(said))));
        }
        Set<String> chosen = asked.reader()
                .several("region", asked.texts("region"), regions.codes(vantage.version()), "/api/v1/regions");
        String named = asked.text("about");
        asked.reader().done();
        Claim claim = read.orElseThrow();
        String about = named == null ? claim.about() : named;
        Predicate<String> isHere = region -> chosen.isEmpty() || chosen.contains(region);
        return told(
                claim,
                about,
                about == null ? anywhere(claim, isHere, vantage) : named(claim, about, isHere, vantage),
                vantage);
    }

    private Answer told(Claim claim, String about, Printed printed, Vantage vantage) {
        boolean isShort = printed.values().isEmpty() && printed.targets().isEmpty()
                || printed.verdict() == Verdict.CONTRADICTED
                || printed.verdict() == Verdict.ELSEWHERE;
        List<CheckView> derived = isShort ? places.derived(claim, about, vantage) : List.of();
        List<FoundView> sentences = isShort ? places.sentences(claim.words(), about, vantage) : List.of();
        Verdict verdict = !isShort
                ? printed.verdict()
                : !derived.isEmpty()
                        ? Verdict.DERIVED
                        : printed.verdict() == Verdict.NOT_FOUND && !sentences.isEmpty()
                                ? Verdict.IN_TEXT
                                : printed.verdict();
        FigureView view = new FigureView(
                verdict,
                claim.words(),
                about,
                printed.values().stream().map(o -> places.view(o, vantage)).toList(),
                printed.targets().stream().map(t -> places.view(t, vantage)).toList(),
                derived,
                sentences,
                places.doubts(ids(printed), vantage));
        Words words = FigureWords.of(view);
        return verdict == Verdict.NOT_FOUND
                ? Answer.ofSilence(words, vantage, null, null, view)
                : Answer.of(words, vantage, code(view), null, view);
    }

    /** Of what was named. */
    private Printed named(Claim claim, String about, Predicate<String> isHere, Vantage vantage) {
        Set<String> indicators = places.indicators(about, vantage);
        List<ObservationView> values = places.reported(indicators, vantage)
                .filter(o -> isHere.test(o.region()))
                .toList();
        List<AssessedTarget> targets = indicators.isEmpty()
                ? List.of()
                : places.promised(indicators, vantage)
                        .filter(t -> isHere.test(t.target().region))
                        .toList();
        Printed same = printed(claim, values, targets);
        if (same.verdict() != Verdict.NOT_FOUND) {
            return same;
        }
        List<ObservationView> following = values.stream()
                .filter(o -> claim.followsFrom(o.figure(), tolerance))
                .toList();
        if (!following.isEmpty()) {
            return new Printed(Verdict.FOLLOWS, following, List.of());
        }
        if (!values.isEmpty() || !targets.isEmpty()) {
            return new Printed(Verdict.CONTRADICTED, values, targets);
        }
        Printed elsewhere = anywhere(claim, isHere, vantage);
        return elsewhere.verdict() == Verdict.NOT_FOUND
                ? elsewhere
                : new Printed(Verdict.ELSEWHERE, elsewhere.values(), elsewhere.targets());
    }

    /** Of whatever. */
    private Printed anywhere(Claim claim, Predicate<String> isHere, Vantage vantage) {
        return printed(
                claim,
                places.reportedAs(claim.words(), vantage)
                        .filter(o -> isHere.test(o.region()))
                        .toList(),
                places.promisedAs(claim.words(), vantage)
                        .filter(t -> isHere.test(t.target().region))
                        .toList());
    }

    private static Printed printed(Claim claim, List<ObservationView> values, List<AssessedTarget> targets) {
        List<ObservationView> reported =
                values.stream().filter(o -> claim.isPrintedAs(o.figure())).toList();
        List<AssessedTarget> promised = targets.stream()
                .filter(t -> claim.isPrintedAs(t.target().figure.figure()))
                .toList();
        Verdict verdict =
                !reported.isEmpty() ? Verdict.REPORTED : !promised.isEmpty() ? Verdict.PROMISED : Verdict.NOT_FOUND;
        return new Printed(verdict, reported, promised);
    }

    private static Set<String> ids(Printed printed) {
        return Stream.concat(
                        printed.values().stream().map(ObservationView::id),
                        printed.targets().stream().map(t -> t.target().naturalKey))
                .collect(Collectors.toSet());
    }

    /** Each has its own; the first stands for the answer. */
    private static Answer.Verification code(FigureView view) {
        return Stream.concat(
                        view.values().stream().map(FigureView.Value::verification),
                        view.targets().stream().map(FigureView.Promise::verification))
                .findFirst()
                .orElse(null);
    }
}
