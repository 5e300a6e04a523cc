package org.indicatordashboard.assistant;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.indicatordashboard.document.CitationView;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.observation.ObservationView;

/** Says in a sentence what an answer holds. */
final class Telling {

    static final Words SILENCE = Words.of(
            "没有任何文件或已审核的报送给出数值。沉默不等于没有完成，请不要推算或填补。",
            "No document and no approved report gives a value. Silence is not failure; do not estimate or fill it.");

    private Telling() {}

    /** Document number, section and which of the equal words. */
    static Words place(CitationView place) {
        boolean isLost = Boolean.FALSE.equals(place.found());
        return Words.of(
                "%s，%s，第 %d 处“%s”%s"
                        .formatted(
                                place.number(),
                                place.section(),
                                place.occurrence(),
                                place.asPrinted(),
                                isLost ? "（原文未找到）" : ""),
                "%s, %s, occurrence %d of “%s”%s"
                        .formatted(
                                place.number(),
                                place.section(),
                                place.occurrence(),
                                place.asPrinted(),
                                isLost ? " (not found in the text)" : ""));
    }

    /** A value with its period and every place that prints it, or the unit that reported it. */
    static Words value(ObservationView value) {
        Words places = value.citations().isEmpty()
                ? Words.of("由 %s 报送".formatted(value.reportedBy()), "reported by %s".formatted(value.reportedBy()))
                : joined(value.citations().stream().map(Telling::place).toList(), "；", "; ");
        return Words.of(
                "%s（%s；%s）".formatted(value.figure().asPrinted(), value.period(), places.zh()),
                "%s (%s; %s)".formatted(value.figure().asPrinted(), value.period(), places.en()));
    }

    static Words joined(List<Words> several, String zh, String en) {
        return Words.of(
                several.stream().map(Words::zh).collect(Collectors.joining(zh)),
                several.stream().map(Words::en).collect(Collectors.joining(en)));
    }

    /** Name in English, or the Chinese one where there is none. */
    static String english(String name, String nameEn) {
        return nameEn == null || nameEn.isBlank() ? name : nameEn;
    }

    static String page(String path, String name, String value) {
        return path + "?" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
