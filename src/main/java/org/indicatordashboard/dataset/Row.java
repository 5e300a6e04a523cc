package org.indicatordashboard.dataset;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.indicatordashboard.language.Coded;
import org.indicatordashboard.publication.Fingerprint;
import org.indicatordashboard.time.Period;

/**
 * One line of a dataset file. Reading a cell wrongly filled adds a mistake and gives null, so that reading goes on. What
 * was read takes the place of how it was spelled: a spreadsheet that spells it otherwise changes nothing.
 */
final class Row {

    private final String file;
    private final long line;
    private final Map<String, String> cells;
    private final CellSpelling spelling;
    private final Mistakes mistakes;
    private boolean isFaultless = true;

    Row(String file, long line, Map<String, String> cells, CellSpelling spelling, Mistakes mistakes) {
        this.file = file;
        this.line = line;
        this.cells = cells;
        this.spelling = spelling;
        this.mistakes = mistakes;
    }

    /** Null where the cell is empty. */
    String text(String column) {
        String cell = cells.getOrDefault(column, "");
        return cell.isEmpty() ? null : cell;
    }

    String together(List<String> columns) {
        return String.join(" ", columns.stream().map(cells::get).toList());
    }

    /** Adds a mistake for every cell that holds more than the database keeps, or characters that were lost. */
    void checkCells() {
        cells.forEach((column, cell) -> {
            int longest = Capacity.of(column);
            if (cell.length() > longest) {
                mistake(
                        column,
                        "内容有 %d 个字，最多 %d 个。".formatted(cell.length(), longest),
                        "It has %d characters; at most %d are kept.".formatted(cell.length(), longest));
            }
            if (cell.contains("??") || cell.indexOf('\uFFFD') >= 0) {
                mistake(
                        column,
                        "有些字在保存时丢失，变成了问号。请从原文件恢复，并用“CSV UTF-8”保存。",
                        "Characters were lost when it was saved. Restore the file and save it as “CSV UTF-8”.");
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

    /** Words of a document. */
    String printed(String column) {
        String cell = required(column);
        return cell == null ? null : read(column, spelling::printed, Function.identity(), "", "");
    }

    LocalDate date(String column) {
        return read(
                column,
                spelling::date,
                LocalDate::toString,
                "不是日期，或可以有两种读法。请写成 2023-12-31。",
                "is not a date, or one that can be read in two ways; write 2023-12-31.");
    }

    LocalDate requiredDate(String column) {
        return required(column) == null ? null : date(column);
    }

    Period period(String column) {
        return required(column) == null
                ? null
                : read(
                        column,
                        cell -> spelling.period(cell).orElseThrow(() -> new DateTimeException("no period")),
                        Period::toString,
                        "不是时期，或可以有两种读法。可写：%s。".formatted(Period.ALLOWED),
                        "is not a period, or one that can be read in two ways; allowed: %s.".formatted(Period.ALLOWED));
    }

    /** @param expected what words beside it say, which decides where the cell can be read in two ways */
    BigDecimal number(String column, List<BigDecimal> expected) {
        return read(
                column,
                cell -> spelling.number(cell, expected),
                BigDecimal::toPlainString,
                "不是可用的数字，或可以有两种读法。请写成 2473 或 34.81；整数部分最多 20 位，小数最多 10 位。",
                "is not a usable number, or one that can be read in two ways; write 2473 or 34.81, with at most 20 digits before the point and 10 after it.");
    }

    BigDecimal number(String column) {
        return number(column, List.of());
    }

    /** A whole number from 0; an empty or wrong cell is a mistake and 0. */
    int count(String column) {
        required(column);
        Integer count = read(
                column,
                cell -> Integer.valueOf(spelling.number(cell, List.of()).intValueExact()),
                Object::toString,
                "不是整数，请写 0、1、2。",
                "is not a whole number; write 0, 1, 2.");
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

    /** One of the allowed words, in small letters or capitals; null and a mistake for another one. */
    String word(String column, Collection<String> allowed) {
        String text = required(column);
        Optional<String> word =
                allowed.stream().filter(a -> a.equalsIgnoreCase(text)).findFirst();
        if (text != null && word.isEmpty()) {
            notAllowed(column, text, allowed);
        }
        word.ifPresent(w -> cells.put(column, w));
        return word.orElse(null);
    }

    <E extends Enum<E> & Coded> E coded(String column, Class<E> type) {
        String code = word(column, Coded.codes(type));
        return code == null ? null : Coded.ofCode(type, code).orElse(null);
    }

    /** A key that must stand in another file; an empty cell is allowed only where {@code optional}. */
    String reference(String column, Collection<String> keys, String otherFile, boolean optional) {
        String written = optional ? text(column) : required(column);
        if (written == null) {
            return null;
        }
        String key = withZeros(written, keys);
        cells.put(column, key);
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
        List<String> listed = text == null
                ? List.of()
                : Arrays.stream(text.split("[;；]"))
                        .map(String::strip)
                        .filter(s -> !s.isEmpty())
                        .toList();
        rewrite(column, listed);
        return listed;
    }

    /** Has a list count in this order and spelling. */
    void rewrite(String column, List<String> list) {
        cells.put(column, String.join(";", list));
    }

    void mistake(String column, String zh, String en) {
        isFaultless = false;
        mistakes.add(file, line, column, zh, en);
    }

    /** Whether no cell read so far was wrongly filled. */
    boolean isFaultless() {
        return isFaultless;
    }

    /** For what is worth knowing and no mistake. */
    String place() {
        return file + ":" + line;
    }

    /** Whether every row of another file could be read, so that it can be told what is not there. */
    boolean canTell(String otherFile) {
        return mistakes.isWhole(otherFile);
    }

    /** Changes when what any cell says does. */
    String fingerprint() {
        return Fingerprint.of(cells.toString());
    }

    private void checkReference(String column, String key, Collection<String> keys, String otherFile) {
        if (!keys.contains(key) && canTell(otherFile)) {
            mistake(
                    column,
                    "“%s” 不在 %s 中。请先在那里加上，或改正此格。".formatted(key, otherFile),
                    "“%s” is not in %s. Add it there first, or correct this cell.".formatted(key, otherFile));
        }
    }

    /** Spreadsheets take the zeros off a code that they take for a number. */
    private static String withZeros(String key, Collection<String> keys) {
        if (keys.contains(key) || !key.matches("[1-9]\\d*")) {
            return key;
        }
        List<String> fitting =
                keys.stream().filter(k -> k != null && k.matches("0+" + key)).toList();
        return fitting.size() == 1 ? fitting.get(0) : key;
    }

    private void notAllowed(String column, String text, Collection<String> allowed) {
        String list = String.join(", ", allowed);
        mistake(
                column,
                "“%s” 不可用。可用：%s。".formatted(text, list),
                "“%s” is not allowed. Allowed: %s.".formatted(text, list));
    }

    private <T> T read(String column, Function<String, T> parse, Function<T, String> spell, String zh, String en) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        try {
            T read = parse.apply(text);
            cells.put(column, spell.apply(read));
            return read;
        } catch (ArithmeticException | NumberFormatException | DateTimeException unreadable) {
            mistake(column, "“%s” %s".formatted(text, zh), "“%s” %s".formatted(text, en));
            return null;
        }
    }
}
