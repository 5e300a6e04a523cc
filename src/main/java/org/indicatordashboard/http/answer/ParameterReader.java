package org.indicatordashboard.http.answer;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.indicatordashboard.http.problem.FieldError;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.http.problem.Shortened;
import org.indicatordashboard.language.Coded;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.time.Period;

/** Reads the parameters of one request and gathers everything that is wrong with them, so that one answer tells all. */
public final class ParameterReader {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    /** Latin digits only: +5 and ５ are not what a program means to send. */
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{1,18}");

    /** People write a space after a comma; one before a value is a mistake. */
    private static final Pattern AFTER_COMMA = Pattern.compile(", *");

    /** A longer list of allowed values is cut: the full one is at the path which the caller names. */
    private static final int LISTED = 20;

    private final List<FieldError> errors = new ArrayList<>();

    public LocalDate date(String name, String text, LocalDate otherwise) {
        if (text == null) {
            return otherwise;
        }
        try {
            LocalDate date = LocalDate.parse(text);
            if (!date.isBefore(EARLIEST) && !date.isAfter(LATEST)) {
                return date;
            }
        } catch (DateTimeParseException notADate) {
            // refused below, like a date outside the range
        }
        String sent = Shortened.of(text);
        refuse(
                name,
                Words.of(
                        "“%s” 不是可用的日期。请写成 2024-12-31 这样的日期，范围 %s 至 %s。".formatted(sent, EARLIEST, LATEST),
                        "“%s” is not a usable date. Write a date like 2024-12-31, from %s to %s."
                                .formatted(sent, EARLIEST, LATEST)));
        return otherwise;
    }

    public long number(String name, String text, long lowest, long highest, long otherwise) {
        if (text == null) {
            return otherwise;
        }
        if (WHOLE_NUMBER.matcher(text).matches()) {
            long number = Long.parseLong(text);
            if (number >= lowest && number <= highest) {
                return number;
            }
        }
        String sent = Shortened.of(text);
        refuse(
                name,
                Words.of(
                        "“%s” 不可用。请写 %d 到 %d 之间的整数。".formatted(sent, lowest, highest),
                        "“%s” is not usable. Write a whole number from %d to %d.".formatted(sent, lowest, highest)));
        return otherwise;
    }

    /** A period in SDMX notation; null where the parameter is absent or wrong. */
    public Period period(String name, String text) {
        return period(name, text, Words.same(""));
    }

    /** @param also what else may be written there, to be told to people */
    public Period period(String name, String text, Words also) {
        if (text == null) {
            return null;
        }
        Period period = Period.parse(text).orElse(null);
        if (period == null) {
            String sent = Shortened.of(text);
            refuse(
                    name,
                    Words.of(
                            "“%s” 不是时期。可写：%s%s。".formatted(sent, Period.ALLOWED, also.zh()),
                            "“%s” is not a period. Allowed: %s%s.".formatted(sent, Period.ALLOWED, also.en())));
        }
        return period;
    }

    public boolean flag(String name, String text) {
        return "true"
                .equals(one(name, text, List.of("true", "false"), Optional::of).orElse("false"));
    }

    /** One of a few words; empty where the parameter is absent or wrong. */
    public <T> Optional<T> one(
            String name, String text, Collection<String> allowed, Function<String, Optional<T>> meaning) {
        if (text == null) {
            return Optional.empty();
        }
        Optional<T> meant = allowed.contains(text) ? meaning.apply(text) : Optional.empty();
        if (meant.isEmpty()) {
            refuseValue(name, text, allowed, null);
        }
        return meant;
    }

    /** One of a few constants by its code; empty where the parameter is absent or wrong. */
    public <E extends Enum<E> & Coded> Optional<E> one(String name, String text, Class<E> type) {
        return one(name, text, Coded.codes(type), code -> Coded.ofCode(type, code));
    }

    /** Any number of constants by their codes. */
    public <E extends Enum<E> & Coded> Set<E> several(String name, List<String> texts, Class<E> type) {
        Set<E> chosen = new LinkedHashSet<>();
        several(name, texts, Coded.codes(type), null)
                .forEach(code -> Coded.ofCode(type, code).ifPresent(chosen::add));
        return chosen;
    }

    /** Any number of words, repeated or in a comma list; empty where the parameter is absent. */
    public Set<String> several(String name, List<String> texts, Collection<String> allowed, String listedAt) {
        Set<String> chosen = new LinkedHashSet<>();
        for (String value : split(texts)) {
            if (allowed.contains(value)) {
                chosen.add(value);
            } else {
                refuseValue(name, value, allowed, listedAt);
            }
        }
        return chosen;
    }

    /** Refuses each name that is not allowed; whether there is none. */
    boolean allAmong(String name, Collection<String> sent, Collection<String> allowed) {
        List<String> wrong =
                sent.stream().filter(s -> !allowed.contains(s)).distinct().toList();
        wrong.forEach(s -> refuseValue(name, s, allowed, null));
        return wrong.isEmpty();
    }

    public void refuse(String name, Words message) {
        errors.add(new FieldError(name, message));
    }

    /** Whether nothing was wrong so far. */
    public boolean isContent() {
        return errors.isEmpty();
    }

    /** @throws ProblemException naming every wrong parameter, if there is one */
    public void done() {
        if (!errors.isEmpty()) {
            throw ProblemException.badParameters(errors);
        }
    }

    private static List<String> split(List<String> texts) {
        return texts == null
                ? List.of()
                : texts.stream()
                        .flatMap(t -> Stream.of(AFTER_COMMA.split(t, -1)))
                        .toList();
    }

    private void refuseValue(String name, String sent, Collection<String> allowed, String listedAt) {
        String listed = String.join(", ", allowed.stream().limit(LISTED).toList());
        boolean cut = allowed.size() > LISTED;
        String zhMore = listedAt == null ? "" : cut ? " 等，全部见 %s".formatted(listedAt) : "（见 %s）".formatted(listedAt);
        String enMore =
                listedAt == null ? "" : cut ? ", … all at %s".formatted(listedAt) : " (see %s)".formatted(listedAt);
        refuse(
                name,
                Words.of(
                        "没有 “%s” 这个值。可用：%s%s。".formatted(Shortened.of(sent), listed, zhMore),
                        "“%s” is not a value of it. Allowed: %s%s.".formatted(Shortened.of(sent), listed, enMore)));
    }
}
