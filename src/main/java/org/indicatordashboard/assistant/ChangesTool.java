package org.indicatordashboard.assistant;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.language.Words;
import org.indicatordashboard.progress.ChangedTargets;
import org.indicatordashboard.progress.TargetChangesView;
import org.indicatordashboard.progress.TargetFilter;
import org.indicatordashboard.progress.TargetQuestion;
import org.indicatordashboard.progress.TargetQuestionReader;
import org.indicatordashboard.time.AsOf;
import org.indicatordashboard.time.Vantage;

/** What changed between two days. */
@ApplicationScoped
class ChangesTool implements Tool {

    private static final int USUAL = 20;

    @Inject
    ChangedTargets changed;

    @Inject
    TargetQuestionReader questions;

    @Inject
    Codes codes;

    /**
     * @param before verifies how it stood at the earlier point
     */
    record Changes(TargetChangesView changes, Answer.Verification before) {}

    @Override
    public String name() {
        return "changes";
    }

    @Override
    public Words title() {
        return Words.of("两个时点之间的变化", "What changed between two days");
    }

    @Override
    public Words description() {
        return Words.of(
                "两天之间哪些目标的状态或数值变了，依据了哪些新的数值（连同出处）；没有变化就说没有。例：since=2022-12-31，asOf=2024-12-31，unit=区科委。",
                "Which targets changed status or value between two days, and on which new values (with their places); no change is told as none. Example: since=2022-12-31, asOf=2024-12-31, unit=区科委.");
    }

    @Override
    public List<Argument> arguments() {
        return Stream.concat(
                        Stream.of(
                                Argument.required(
                                        "since", Words.of("较早的评估日。", "The earlier day of the world."), "2022-12-31"),
                                Argument.optional(
                                        "knownSince",
                                        Words.of(
                                                "较早的知悉日；默认与 knownAt 相同。",
                                                "The earlier day of knowledge; as knownAt by default."),
                                        "2023-04-30"),
                                Argument.optional("unit", Words.of("只看这个责任单位。", "Only this responsible unit."), "区科委"),
                                Argument.optional("region", Words.of("只看这个地区。", "Only this region."), "310107"),
                                Argument.optional(
                                        "limit",
                                        Words.of("最多列几项，默认 20。", "How many at the most, 20 by default."),
                                        "20")),
                        Argument.CLOCKS.stream())
                .toList();
    }

    @Override
    public Answer answer(Asked asked) {
        Vantage to = asked.vantage();
        LocalDate since = asked.reader().date("since", asked.text("since"), to.asOf());
        LocalDate knownSince = asked.reader().date("knownSince", asked.text("knownSince"), to.knownAt());
        int most = asked.most(USUAL);
        Map<String, List<String>> filters = new HashMap<>();
        filters.put("responsible", asked.texts("unit"));
        filters.put("region", asked.texts("region"));
        TargetQuestion question = questions.read(TargetFilter.of(filters), to, asked.reader());
        if (since.isAfter(to.asOf()) || knownSince.isAfter(to.knownAt())) {
            asked.reader()
                    .refuse("since", Words.of("起点晚于终点，请对调。", "The first day lies after the second. Exchange them."));
        }
        asked.reader().done();
        Vantage from = new Vantage(new AsOf(since, knownSince), to.version());
        TargetChangesView changes = changed.between(from, to, question, most);
        Map<String, String> asFilters = new HashMap<>();
        asFilters.put("responsible", asked.text("unit"));
        asFilters.put("region", asked.text("region"));
        return new Answer(
                Words.of(
                        "从 %s 到 %s 有 %d 项目标变化。".formatted(since, to.asOf(), changes.total()),
                        "From %s to %s %d targets changed.".formatted(since, to.asOf(), changes.total())),
                changes.total() == 0,
                to.asOf(),
                to.knownAt(),
                to.version(),
                codes.ofTargets(asFilters, null, to),
                "/changes.html?fromAsOf=%s&asOf=%s".formatted(since, to.asOf()),
                new Changes(changes, codes.ofTargets(asFilters, null, from)));
    }
}
