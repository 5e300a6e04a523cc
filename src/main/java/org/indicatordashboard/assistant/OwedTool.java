package org.indicatordashboard.assistant;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.indicatordashboard.assessment.Status;
import org.indicatordashboard.catalogue.ResponsibleUnits;
import org.indicatordashboard.document.CitationView;
import org.indicatordashboard.document.Citations;
import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.http.answer.ParameterReader;
import org.indicatordashboard.http.problem.Shortened;
import org.indicatordashboard.language.Coded;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.observation.ObservationView;
import org.indicatordashboard.plan.ResponsibleView;
import org.indicatordashboard.progress.AssessedTarget;
import org.indicatordashboard.progress.AssessedTargets;
import org.indicatordashboard.progress.TargetFilter;
import org.indicatordashboard.progress.TargetQuestionReader;
import org.indicatordashboard.search.FoundKind;
import org.indicatordashboard.search.FoundView;
import org.indicatordashboard.search.OneBox;
import org.indicatordashboard.time.Vantage;

/** What a responsible unit owes. */
@ApplicationScoped
class OwedTool implements Tool {

    private static final int USUAL = 50;

    @Inject
    ResponsibleUnits units;

    @Inject
    AssessedTargets scoreboard;

    @Inject
    TargetQuestionReader questions;

    @Inject
    Citations.Source citations;

    @Inject
    Values values;

    @Inject
    OneBox box;

    @Inject
    Codes codes;

    /**
     * @param total its targets in force
     * @param byStatus how many of each status, zeros included
     * @param status of those that are listed
     * @param listed how many there are of that status; the items may be fewer
     */
    record Owed(String unit, int total, Map<String, Long> byStatus, Status status, int listed, List<Item> items) {}

    /**
     * @param lastKnown the last value that is known, even so; null for none
     */
    record Item(
            String id,
            String name,
            String nameEn,
            Figure promised,
            LocalDate dueOn,
            List<ResponsibleView> responsible,
            Words status,
            CitationView citation,
            ObservationView lastKnown,
            Answer.Verification verification) {}

    @Override
    public String name() {
        return "owed_by_unit";
    }

    @Override
    public Words title() {
        return Words.of("责任单位欠报", "What a unit owes");
    }

    @Override
    public Words description() {
        return Words.of(
                "一个责任单位的目标各状态有多少，以及已到期而没有任何文件或报送给出数值的目标（逾期未报），每项连同目标原文、出处和到期日。例：unit=区科委，asOf=2024-12-31。",
                "How many targets of a responsible unit have each status, and those past due for which no document or report gives a value (unreported), each as printed with place and due date. Example: unit=区科委, asOf=2024-12-31.");
    }

    @Override
    public List<Argument> arguments() {
        return Stream.concat(
                        Stream.of(
                                Argument.required(
                                        "unit",
                                        Words.of("责任单位，照文件所印。", "The responsible unit as printed in Chinese."),
                                        "区科委"),
                                new Argument(
                                        "status",
                                        Words.of(
                                                "列出这一状态的目标；默认 unreported，即欠报的。",
                                                "List the targets of this status; unreported by default, what is owed."),
                                        false,
                                        Coded.codes(Status.class),
                                        "unreported"),
                                Argument.optional(
                                        "limit",
                                        Words.of("最多列几项，默认 50。", "How many at the most, 50 by default."),
                                        "50")),
                        Argument.CLOCKS.stream())
                .toList();
    }

    @Override
    @Transactional
    public Answer answer(Asked asked) {
        Vantage vantage = asked.vantage();
        String unit = asked.text("unit");
        int most = asked.most(USUAL);
        Status status =
                asked.reader().one("status", asked.text("status"), Status.class).orElse(Status.UNREPORTED);
        refuseUnknown(unit, vantage, asked.reader());
        asked.reader().done();
        List<AssessedTarget> all = scoreboard.assessed(
                vantage,
                questions.read(TargetFilter.of(Map.of("responsible", List.of(unit))), vantage, asked.reader()));
        List<AssessedTarget> listed =
                all.stream().filter(t -> t.assessment().status() == status).toList();
        Map<String, String> filters = new HashMap<>();
        filters.put("responsible", unit);
        filters.put("status", status.code());
        Owed owed = new Owed(
                unit,
                all.size(),
                byStatus(all),
                status,
                listed.size(),
                items(listed.stream().limit(most).toList(), vantage));
        return Answer.of(
                Words.of(
                        "%s 在 %s：共 %d 项目标，其中%s %d 项。"
                                .formatted(
                                        unit,
                                        vantage.asOf(),
                                        all.size(),
                                        status.words().zh(),
                                        listed.size()),
                        "%s at %s: %d targets, of which %d %s."
                                .formatted(
                                        unit,
                                        vantage.asOf(),
                                        all.size(),
                                        listed.size(),
                                        status.words().en().toLowerCase(java.util.Locale.ROOT))),
                vantage,
                codes.ofTargets(filters, null, vantage),
                Telling.page("/unit.html", "unit", unit),
                owed);
    }

    private List<Item> items(List<AssessedTarget> targets, Vantage vantage) {
        Citations places = citations.at(vantage.version());
        Map<String, ObservationView> known = values
                .byId(
                        targets.stream()
                                .filter(t -> t.newest() != null)
                                .map(t -> t.newest().naturalKey)
                                .toList(),
                        vantage)
                .stream()
                .collect(Collectors.toMap(ObservationView::id, o -> o));
        return targets.stream()
                .map(t -> new Item(
                        t.target().naturalKey,
                        t.target().name,
                        t.target().nameEn,
                        t.target().figure.figure(),
                        t.target().dueOn,
                        ResponsibleView.of(t.target().responsible),
                        t.assessment().status().words(),
                        places.view(t.target().citation),
                        t.newest() == null ? null : known.get(t.newest().naturalKey),
                        codes.ofTarget(t.target().naturalKey, null, vantage)))
                .toList();
    }

    private static Map<String, Long> byStatus(List<AssessedTarget> targets) {
        Map<String, Long> counted = new LinkedHashMap<>();
        Arrays.stream(Status.values()).forEach(s -> counted.put(s.code(), 0L));
        targets.forEach(t -> counted.merge(t.assessment().status().code(), 1L, Long::sum));
        return counted;
    }

    /** With those that are called alike, because an assistant seldom knows the printed name. */
    private void refuseUnknown(String unit, Vantage vantage, ParameterReader reader) {
        if (units.names(vantage.version()).contains(unit)) {
            return;
        }
        List<String> alike =
                box.find(unit, java.util.Set.of(FoundKind.UNIT), vantage, 5, new ParameterReader()).stream()
                        .map(FoundView::id)
                        .toList();
        List<String> named = alike.isEmpty()
                ? units.names(vantage.version()).stream().limit(20).toList()
                : alike;
        reader.refuse(
                "unit",
                Words.of(
                        "没有 “%s” 这个责任单位。%s：%s。"
                                .formatted(
                                        Shortened.of(unit), alike.isEmpty() ? "有的是" : "相近的有", String.join("、", named)),
                        "There is no responsible unit “%s”. %s: %s."
                                .formatted(
                                        Shortened.of(unit),
                                        alike.isEmpty() ? "There are" : "Alike are",
                                        String.join(", ", named))));
    }
}
