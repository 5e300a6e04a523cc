package org.indicatordashboard.assistant;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.indicatordashboard.http.answer.ParameterReader;
import org.indicatordashboard.http.problem.Shortened;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.time.AsOf;
import org.indicatordashboard.time.Vantage;

/** What an assistant says in one call. Whatever is wrong with it is gathered, so that one answer tells all. */
final class Asked {

    private static final int LONGEST = 200;
    private static final int MOST_AT_ONCE = 100;

    private final Map<String, Object> sent;
    private final Map<String, String> texts = new HashMap<>();
    private final ParameterReader reader = new ParameterReader();
    private final Vantage vantage;

    Asked(Map<String, Object> sent, List<Argument> arguments, LocalDate today, long newest) {
        this.sent = sent;
        Set<String> names = arguments.stream().map(Argument::name).collect(Collectors.toSet());
        sent.keySet().stream().filter(name -> !names.contains(name)).forEach(name -> refuseName(name, arguments));
        arguments.stream()
                .filter(argument -> argument.isRequired() && isUnsaid(argument.name()))
                .forEach(this::refuseMissing);
        arguments.forEach(argument -> texts.put(argument.name(), read(argument.name())));
        vantage = new Vantage(
                new AsOf(reader.date("asOf", text("asOf"), today), reader.date("knownAt", text("knownAt"), today)),
                reader.number("datasetVersion", text("datasetVersion"), 1, newest, newest));
        reader.done();
    }

    ParameterReader reader() {
        return reader;
    }

    Vantage vantage() {
        return vantage;
    }

    /** The same in a list, as the readers of filters take it; null where it was not said. */
    List<String> texts(String name) {
        String text = text(name);
        return text == null ? null : List.of(text);
    }

    /** How many are to be listed at the most. */
    int most(int otherwise) {
        return (int) reader.number("limit", text("limit"), 1, MOST_AT_ONCE, otherwise);
    }

    /** Null where it was not said. */
    String text(String name) {
        return texts.get(name);
    }

    private String read(String name) {
        Object value = sent.get(name);
        String text = value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(","))
                : value instanceof BigDecimal number ? number.toPlainString() : value == null ? null : value.toString();
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl) || value instanceof Map) {
            reader.refuse(
                    name,
                    Words.of(
                            "写法不可用。请写不超过 %d 个字的一行文字，不带控制字符。".formatted(LONGEST),
                            "It is not usable. Write one line of text of at most %d characters, without control characters."
                                    .formatted(LONGEST)));
            return null;
        }
        return text.strip();
    }

    private void refuseMissing(Argument argument) {
        reader.refuse(
                argument.name(),
                Words.of(
                        "没有写。%s例如 %s。".formatted(argument.meaning().zh(), argument.example()),
                        "It is missing. %s For example %s."
                                .formatted(argument.meaning().en(), argument.example())));
    }

    private boolean isUnsaid(String name) {
        Object value = sent.get(name);
        return value == null || value.toString().isBlank();
    }

    private void refuseName(String name, List<Argument> arguments) {
        String known = arguments.stream().map(Argument::name).collect(Collectors.joining(", "));
        reader.refuse(
                Shortened.of(name),
                Words.of("没有这个参数。可用：%s。".formatted(known), "There is no such argument. Allowed: %s.".formatted(known)));
    }
}
