package org.indicatordashboard.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.indicatordashboard.catalogue.Indicator;
import org.indicatordashboard.catalogue.Measure;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.observation.Observation;

/** What keeps regions apart, or must be minded before they are compared. */
record Remarks(Indicator indicator, List<Compared> regions, Map<String, List<String>> sameFacts) {

    /** Regions that may be held against one another: with a number of the right unit, none inside another, no fact twice. */
    List<Compared> comparable() {
        return regions.stream()
                .filter(c -> c.isKnown()
                        && indicator.measure != Measure.RANK
                        && c.latest().figure.unit.equals(indicator.unit)
                        && !isInsideAnother(c)
                        && !isTheSameFactOfAnother(c))
                .toList();
    }

    List<ComparisonView.Remark> all(Map<String, List<String>> otherScopes) {
        List<ComparisonView.Remark> remarks = new ArrayList<>();
        List<String> comparable = comparable().stream().map(Compared::code).toList();
        if (indicator.measure == Measure.RANK) {
            remarks.add(remark(
                    "rank",
                    "名次由各自的文件给出，范围不同，不能再排。",
                    "Positions are given by their own documents, each in its own field; they are not ranked again.",
                    List.of()));
        }
        if (comparable.size() < 2) {
            remarks.add(remark(
                    "one-region",
                    "这一指标可比的地区不足两个：只在同一指标、同一单位下比较，不用相近的指标代替。",
                    "Fewer than two regions can be compared: only the same indicator in the same unit is, and nothing similar stands in.",
                    comparable));
        }
        add(
                remarks,
                "same-fact",
                "两个地区的数字是同一事实，只计一次，不能互相比较。",
                "The figures of these regions are one fact, counted once, and not compared.",
                this::isTheSameFactOfAnother);
        add(
                remarks,
                "part-of",
                "所列地区在另一地区之内，不参加排序。",
                "These regions lie in another one and are not ranked.",
                this::isInsideAnother);
        add(
                remarks,
                "no-number",
                "有说法而没有数字。",
                "Something is said, and no number.",
                c -> c.latest() != null && !c.isKnown());
        add(
                remarks,
                "other-unit",
                "单位与指标不同。",
                "The unit is not that of the indicator.",
                c -> c.isKnown() && !c.latest().figure.unit.equals(indicator.unit));
        if (comparable().stream().map(c -> c.latest().period).distinct().count() > 1) {
            remarks.add(remark(
                    "periods-differ",
                    "各地区最近数值的时期不同，比较时请留意。",
                    "The latest values are of different periods; mind that.",
                    comparable));
        }
        otherScopes.forEach((code, where) -> remarks.add(new ComparisonView.Remark(
                "other-scope",
                "所列地区报的是名称相近而口径不同的指标，不能并在一起。",
                "These regions report an indicator of a similar name and another scope; it is not mixed in.",
                where,
                List.of(code))));
        return remarks;
    }

    private void add(
            List<ComparisonView.Remark> remarks,
            String code,
            String zh,
            String en,
            java.util.function.Predicate<Compared> concerned) {
        List<String> where =
                regions.stream().filter(concerned).map(Compared::code).toList();
        if (!where.isEmpty()) {
            remarks.add(remark(code, zh, en, where));
        }
    }

    private static ComparisonView.Remark remark(String code, String zh, String en, List<String> regions) {
        Words words = Words.of(zh, en);
        return new ComparisonView.Remark(code, words.zh(), words.en(), regions, List.of());
    }

    private boolean isInsideAnother(Compared c) {
        return c.isKnown()
                && regions.stream().anyMatch(o -> o.isKnown() && o.code().equals(c.region().parent));
    }

    private boolean isTheSameFactOfAnother(Compared c) {
        Observation latest = c.latest();
        return latest != null
                && regions.stream()
                        .filter(o -> o != c && o.latest() != null)
                        .anyMatch(o -> sameFacts
                                .getOrDefault(latest.naturalKey, List.of())
                                .contains(o.latest().naturalKey));
    }
}
