package org.indicatordashboard.assistant;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.indicatordashboard.language.Coded;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.observation.ObservationView;
import org.indicatordashboard.search.FoundKind;
import org.indicatordashboard.search.FoundView;
import org.indicatordashboard.search.OneBox;
import org.indicatordashboard.time.Vantage;

/** Everything that has a name, a number or a sentence. */
@ApplicationScoped
class SearchTool implements Tool {

    private static final int USUAL = 10;

    @Inject
    OneBox box;

    @Inject
    Values values;

    @Inject
    Codes codes;

    /**
     * @param value of a figure: the value with its places; null for others
     * @param verification of a figure and a target, null for others
     */
    record Hit(FoundView hit, ObservationView value, Answer.Verification verification) {}

    @Override
    public String name() {
        return "search";
    }

    @Override
    public Words title() {
        return Words.of("搜索", "Search");
    }

    @Override
    public Words description() {
        return Words.of(
                "查指标、目标、责任单位、应用场景、文件、数值和文件原句，最相关的在前；返回的 id 供其他工具使用。例：q=5G基站，q=jizhan，q=区科委，q=2000个。",
                "Finds indicators, targets, responsible units, scenarios, documents, figures and sentences, best first; the ids are for the other tools. Examples: q=5G base stations, q=jizhan, q=区科委, q=2000个.");
    }

    @Override
    public List<Argument> arguments() {
        return Stream.concat(
                        Stream.of(
                                Argument.required(
                                        "q",
                                        Words.of(
                                                "要找的词，任意顺序：中文、英文、拼音、首字母、数字。",
                                                "Words in any order: Chinese, English, pinyin, initials, numbers."),
                                        "5G基站"),
                                Argument.among(
                                        "kind", Words.of("只找这一类。", "Only this kind."), Coded.codes(FoundKind.class)),
                                Argument.optional(
                                        "limit",
                                        Words.of("最多几项，默认 10。", "How many at the most, 10 by default."),
                                        "10")),
                        Argument.CLOCKS.stream())
                .toList();
    }

    @Override
    @Transactional
    public Answer answer(Asked asked) {
        Vantage vantage = asked.vantage();
        Set<FoundKind> kinds = asked.reader().several("kind", asked.texts("kind"), FoundKind.class);
        int most = asked.most(USUAL);
        List<FoundView> found = box.find(asked.text("q"), kinds, vantage, most, asked.reader());
        asked.reader().done();
        if (found.isEmpty()) {
            return Answer.ofSilence(
                    Words.of("没有找到。请换一个词，或写得短一些。", "Nothing is found. Try another word, or a shorter one."),
                    vantage,
                    null,
                    null,
                    List.of());
        }
        Map<String, ObservationView> figures = values
                .byId(
                        found.stream()
                                .filter(f -> f.kind() == FoundKind.FIGURE)
                                .map(FoundView::id)
                                .toList(),
                        vantage)
                .stream()
                .collect(Collectors.toMap(ObservationView::id, Function.identity()));
        List<Hit> hits = found.stream()
                .map(f -> new Hit(f, figures.get(f.id()), code(f, figures, vantage)))
                .toList();
        return Answer.of(
                Words.of("找到 %d 项，最相关的在前。".formatted(hits.size()), "%d found, best first.".formatted(hits.size())),
                vantage,
                null,
                Telling.page("/search.html", "q", asked.text("q")),
                hits);
    }

    private Answer.Verification code(FoundView hit, Map<String, ObservationView> figures, Vantage vantage) {
        return switch (hit.kind()) {
            case TARGET -> codes.ofTarget(hit.id(), null, vantage);
            case FIGURE ->
                figures.containsKey(hit.id())
                        ? codes.ofIndicator(figures.get(hit.id()).indicator(), vantage)
                        : null;
            default -> null;
        };
    }
}
