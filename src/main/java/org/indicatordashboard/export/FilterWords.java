package org.indicatordashboard.export;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.indicatordashboard.assessment.Status;
import org.indicatordashboard.catalogue.Domain;
import org.indicatordashboard.language.Coded;
import org.indicatordashboard.language.Language;
import org.indicatordashboard.language.Words;

/** Filters in words, so that a chart of a part is not taken for the whole. */
final class FilterWords {

    private static final Map<String, Words> NAMES = Map.of(
            "domain", Words.of("领域", "domain"),
            "responsible", Words.of("责任单位", "owed by"),
            "unit", Words.of("责任单位", "owed by"),
            "status", Words.of("状态", "status"),
            "class", Words.of("类别", "class"),
            "indicator", Words.of("指标", "indicator"),
            "document", Words.of("文件", "document"),
            "due", Words.of("到期", "due"),
            "onTime", Words.of("按期", "on time"),
            "q", Words.of("查找", "search"));

    private FilterWords() {}

    static String of(String name, List<String> values, Language language) {
        String joined = values.stream().map(v -> value(name, v, language)).collect(Collectors.joining("、"));
        return NAMES.getOrDefault(name, Words.of(name, name)).in(language) + " " + joined;
    }

    private static String value(String name, String value, Language language) {
        return switch (name) {
            case "domain" ->
                Coded.ofCode(Domain.class, value)
                        .map(d -> d.words().in(language))
                        .orElse(value);
            case "status" ->
                Coded.ofCode(Status.class, value)
                        .map(s -> s.words().in(language))
                        .orElse(value);
            case "onTime" ->
                Words.of(value.equals("true") ? "按期完成" : "逾期完成", value.equals("true") ? "yes" : "achieved late")
                        .in(language);
            // Whoever asks may write anything there; fonts draw what names are made of.
            case "q" ->
                value.replaceAll("[^\\p{IsHan}\\p{IsLatin}\\p{Nd} .%]", " ").strip();
            default -> value;
        };
    }
}
