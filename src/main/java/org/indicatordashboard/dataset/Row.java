package org.indicatordashboard.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.indicatordashboard.language.Coded;
import org.indicatordashboard.publication.Fingerprint;

/** One line of a dataset file. Reading a cell wrongly filled adds a mistake and gives null, so that reading goes on. */
final class Row {

    private final String file;
    private final long line;
    private final Map<String, String> cells;
    private final Mistakes mistakes;

    Row(String file, long line, Map<String, String> cells, Mistakes mistakes) {
        this.file = file;
        this.line = line;
        this.cells = cells;
        this.mistakes = mistakes;
    }

    /** Null where the cell is empty. */
    String text(String column) {
        String cell = cells.get(column).strip();
        return cell.isEmpty() ? null : cell;
    }

    /** Adds a mistake for every cell that holds more than the database keeps. */
    void checkLengths() {
        cells.forEach((column, cell) -> {
            int longest = Capacity.of(column);
            if (cell.length() > longest) {
                mistake(
                        column,
                        "内容有 %d 个字，最多 %d 个。".formatted(cell.length(), longest),
                        "It has %d characters; at most %d are kept.".formatted(cell.length(), longest));
            }
        });
    }

    String required(String column) {
        String text = text(column);
        if (text == null) {
            mistake(column, "此格不能为空。", "This cell must not be empty.");
        }
        return text;
    }

    LocalDate date(String column) {
        return read(column, LocalDate::parse, "不是日期，请写成 2023-12-31。", "is not a date; write 2023-12-31.");
    }

    LocalDate requiredDate(String column) {
        return required(column) == null ? null : date(column);
    }

    BigDecimal number(String column) {
        return read(
                column,
                Capacity::number,
                "不是可用的数字，请写成 2473 或 34.81；整数部分最多 20 位，小数最多 10 位。",
                "is not a usable number; write 2473 or 34.81, with at most 20 digits before the point and 10 after it.");
    }

    /** A whole number from 0; an empty or wrong cell is a mistake and 0. */
    int count(String column) {
        required(column);
        Integer count = read(column, Integer::valueOf, "不是整数，请写 0、1、2。", "is not a whole number; write 0, 1, 2.");
        if (count != null && count < 0) {
            mistake(column, "不能小于 0。", "It must not be below 0.");
        }
        return count == null ? 0 : count;
    }

    /** Counts from 1. */
    int occurrence(String column) {
        int count = count(column);
        if (count == 0) {
            mistake(column, "从 1 数起。", "Count from 1.");
        }
        return count;
    }

    boolean flag(String column) {
        return "true".equals(word(column, List.of("true", "false")));
    }

    /** One of the allowed words; null and a mistake for another one. */
    String word(String column, Collection<String> allowed) {
        String text = required(column);
        if (text != null && !allowed.contains(text)) {
            notAllowed(column, text, allowed);
            return null;
        }
        return text;
    }

    <E extends Enum<E> & Coded> E coded(String column, Class<E> type) {
        String code = word(column, Coded.codes(type));
        return code == null ? null : Coded.ofCode(type, code).orElse(null);
    }

    /** A key that must stand in another file; an empty cell is allowed only where {@code optional}. */
    String reference(String column, Collection<String> keys, String otherFile, boolean optional) {
        String key = optional ? text(column) : required(column);
        checkReference(column, key, keys, otherFile);
        return key;
    }

    List<String> references(String column, Collection<String> keys, String otherFile) {
        List<String> listed = list(column);
        listed.forEach(key -> checkReference(column, key, keys, otherFile));
        return listed;
    }

    List<String> list(String column) {
        String text = text(column);
        return text == null
                ? List.of()
                : Arrays.stream(text.split(";"))
                        .map(String::strip)
                        .filter(s -> !s.isEmpty())
                        .toList();
    }

    void mistake(String column, String zh, String en) {
        mistakes.add(file, line, column, zh, en);
    }

    /** Changes when any cell does. */
    String fingerprint() {
        return Fingerprint.of(cells.toString());
    }

    private void checkReference(String column, String key, Collection<String> keys, String otherFile) {
        if (key != null && !keys.contains(key)) {
            mistake(
                    column,
                    "“%s” 不在 %s 中。请先在那里加上，或改正此格。".formatted(key, otherFile),
                    "“%s” is not in %s. Add it there first, or correct this cell.".formatted(key, otherFile));
        }
    }

    private void notAllowed(String column, String text, Collection<String> allowed) {
        String list = String.join(", ", allowed);
        mistake(
                column,
                "“%s” 不可用。可用：%s。".formatted(text, list),
                "“%s” is not allowed. Allowed: %s.".formatted(text, list));
    }

    private <T> T read(String column, Function<String, T> parse, String zh, String en) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        try {
            return parse.apply(text);
        } catch (NumberFormatException | DateTimeParseException unreadable) {
            mistake(column, "“%s” %s".formatted(text, zh), "“%s” %s".formatted(text, en));
            return null;
        }
    }
}
