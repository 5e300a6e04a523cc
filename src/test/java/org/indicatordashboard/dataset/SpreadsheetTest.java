package org.indicatordashboard.dataset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.indicatordashboard.publication.Revised;
import org.indicatordashboard.testsupport.DatasetFolder;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.indicatordashboard.testsupport.Ids.BASE_STATIONS_OBSERVED;
import static org.indicatordashboard.testsupport.Ids.BASE_STATIONS_PROMISED;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** A spreadsheet program opens a dataset file and saves it: what the file says is the same, so nothing changes. */
class SpreadsheetTest {

    private static final List<String> FILES = List.of(
            "regions.csv",
            "responsible-units.csv",
            "units.csv",
            "documents.csv",
            "indicators.csv",
            "plans.csv",
            "sections.csv",
            "targets.csv",
            "observations.csv",
            "citations.csv",
            "same-facts.csv",
            "scenarios.csv",
            "evidence.csv");

    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
    private static final String MONTH = "\\d{4}-\\d{2}";

    @TempDir
    Path temporary;

    DatasetFolder dataset;
    Map<String, String> before;

    @BeforeEach
    void copy() {
        dataset = DatasetFolder.copiedTo(temporary.resolve("dataset"));
        before = rows();
    }

    @Test
    void savedByLibreOffice() {
        save(t -> utf8(t.shown(shown(LocalDate::toString, YearMonth::toString, "TRUE", "FALSE", true))
                .filledUp(',')));
        assertSame();
    }

    @Test
    void savedByExcelInChinaAsGbk() {
        save(t -> t.shown(shown(
                        day -> "%d/%d/%d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
                        month -> "%d年%d月".formatted(month.getYear(), month.getMonthValue()),
                        "TRUE",
                        "FALSE",
                        false))
                .filledUp(',')
                .replace("\n", "\r\n")
                .getBytes(Charset.forName("GBK")));
        assertSame();
    }

    @Test
    void savedByExcelInAmericaWithItsMark() {
        save(t -> utf8("\uFEFF"
                + t.shown(shown(
                                day -> "%d/%d/%d".formatted(day.getMonthValue(), day.getDayOfMonth(), day.getYear()),
                                month -> month.format(DateTimeFormatter.ofPattern("MMM-yy", Locale.ENGLISH)),
                                "TRUE",
                                "FALSE",
                                false))
                        .filledUp(',')));
        assertSame();
    }

    @Test
    void savedByExcelInGermanyWithSemicolonsAndDecimalCommas() {
        save(t -> utf8("sep=;\r\n"
                + t.shown((column, cell) -> column.equals("low") || column.equals("high")
                                ? cell.replace('.', ',')
                                : shown(
                                                day -> day.format(DateTimeFormatter.ofPattern("dd.MM.yyyy")),
                                                YearMonth::toString,
                                                "True",
                                                "False",
                                                false)
                                        .of(column, cell))
                        .filledUp(';')));
        assertSame();
    }

    @Test
    void savedAsUnicodeTextWithTabs() {
        save(t -> ("\uFEFF" + t.filledUp('\t')).getBytes(StandardCharsets.UTF_16LE));
        assertSame();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "GB18030", "GBK"})
    void inAnyOfTheseEncodings(String encoding) {
        save(t -> (t.written(',')).getBytes(Charset.forName(encoding)));
        assertSame();
    }

    @Test
    void withEmptyColumnsAtTheEnd() {
        save(t -> utf8(t.filledUp(',').replaceAll("(?m)$", ",,,")));
        assertSame();
    }

    @Test
    void withEmptyCellsAtTheEndLeftOut() {
        save(t -> utf8(t.filledUp(',').replaceAll("(?m)(?<![,#：])(?<!^#.{0,200}),{1,2}$", "")));
        assertSame();
    }

    @Test
    void withEmptyRows() {
        save(t ->
                utf8(t.filledUp(',') + ",,\n\n\n" + ",".repeat(t.lines().get(0).size() - 1) + "\n\" \"\n"));
        assertSame();
    }

    @Test
    void withQuotedComments() {
        save(t -> utf8(String.join(
                        "\n",
                        t.comments().stream()
                                .map(c -> "\"" + c.replace("\"", "\"\"") + "\"")
                                .toList())
                + "\n" + t.written(',')));
        assertSame();
    }

    @Test
    void withItsColumnsInAnotherOrder() {
        save(t -> t.columnsReversed().bytes());
        assertSame();
    }

    @Test
    void withThousandsSeparatorsAndFewDigits() {
        dataset.change("observations.csv", BASE_STATIONS_OBSERVED, ",2473,2473,eq", ",\"2,473\",2 473,eq");
        dataset.change("targets.csv", "putuo-2023-ipv6-active-users", ",100000,,ge", ",1E+05,,ge");
        dataset.change("targets.csv", BASE_STATIONS_PROMISED, ",2000,,ge", ",２０００,,GE");
        assertSame();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,23", "1.234.56", "1,0000", "1E+03", "1/2", "二千"})
    void aNumberThatCannotBeReadInOneWayIsNamed(String cell) {
        int line = dataset.change("targets.csv", BASE_STATIONS_PROMISED, ",区科委;区建管委,,", ",区科委;区建管委,\"" + cell + "\",");
        assertThat(refusal(), containsString("targets.csv:" + line + " [baseline]"));
    }

    @Test
    void aRoundedNumberIsNotTakenForThePrintedOne() {
        int line = dataset.change("observations.csv", BASE_STATIONS_OBSERVED, ",2473,2473,eq", ",2E+03,2E+03,eq");
        assertThat(refusal(), containsString("observations.csv:" + line + " [low]"));
    }

    @ParameterizedTest
    @CsvSource({"3/11/2022", "45291", "2022/13/11", "11-3-22"})
    void aDateThatCanBeReadInTwoWaysIsNamed(String cell) {
        int line = dataset.change("plans.csv", "putuo-action-plan-2022", "2022-03-11", cell);
        assertThat(refusal(), containsString("plans.csv:" + line + " [starts_on]"));
    }

    @Test
    void anotherDateOfTheFileTellsHowToReadIt() {
        dataset.change("plans.csv", "putuo-action-plan-2022", "2022-03-11", "3/11/2022");
        dataset.change("plans.csv", "putuo-action-plan-2022", "2023-12-31", "12/31/2023");
        assertSame();
    }

    @Test
    void aLineBreakInsideACellIsKept() {
        dataset.change("targets.csv", BASE_STATIONS_PROMISED, "期限原文印作2023年底。", "\"第一行\r\n第二行\"");
        assertEquals(List.of(), mistakes().found());
        assertEquals(
                "第一行\n第二行",
                Dataset.read(dataset.path(), new Mistakes()).targets().stream()
                        .filter(t -> t.naturalKey.equals(BASE_STATIONS_PROMISED))
                        .findFirst()
                        .orElseThrow()
                        .note);
    }

    @Test
    void aLineBreakWithoutQuotesIsReadWhereItCompletesTheRow() {
        dataset.change("targets.csv", BASE_STATIONS_PROMISED, "期限原文印作2023年底。", "第一行\n第二行\n第三行，共三行");
        assertEquals(List.of(), mistakes().found());
        assertEquals(before.keySet(), rows().keySet());
    }

    @Test
    void aLineThatBreaksOffBeforeARowIsNamed() {
        int line = dataset.change("regions.csv", "310107,", "Putuo District,district,310000", "Putuo District");
        assertThat(refusal(), containsString("regions.csv:" + line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"regions.csv", "documents.csv", "indicators.csv", "observations.csv", "units.csv"})
    void oneUnreadableFileIsOneMistake(String file) {
        dataset.writeBytes(file, new byte[] {'P', 'K', 3, 4, 0, 0});
        assertEquals(1, mistakes().found().size());
        assertThat(refusal(), allOf(containsString("工作簿"), containsString("workbook")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"regions.csv", "documents.csv", "indicators.csv", "targets.csv"})
    void oneMissingFileIsOneMistake(String file) {
        dataset.delete(file);
        assertEquals(1, mistakes().found().size());
    }

    @Test
    void oneTornLineIsOneMistake() {
        dataset.change("regions.csv", "310107,", "Putuo District", "Putuo, District");
        assertEquals(1, mistakes().found().size());
    }

    @Test
    void aQuoteThatIsNeverClosedIsNamedWhereItOpens() {
        int line = dataset.change("same-facts.csv", "310107-haina-demonstration", "once.\"", "once.");
        assertThat(refusal(), allOf(containsString("same-facts.csv:" + line), containsString("引号")));
    }

    @Test
    void anotherSeparatorBelowTheHeadIsNamed() {
        int line = dataset.change("units.csv", "code,", "code,name_en,kind", "code;name_en;kind");
        assertEquals(1, mistakes().found().size());
        assertThat(
                refusal(),
                allOf(
                        containsString("units.csv:" + line),
                        containsString("列名用分号 ; 隔开，第 %d 行用逗号 ,".formatted(line + 1)),
                        containsString("parted by semicolon ;, line %d by comma ,".formatted(line + 1))));
    }

    @Test
    void charactersThatWereLostAreNamed() {
        int line = dataset.change("regions.csv", "310107,", "普陀区", "???");
        assertThat(refusal(), allOf(containsString("regions.csv:" + line + " [name]"), containsString("CSV UTF-8")));
    }

    @Test
    void zerosThatWereLostAtTheHeadOfACodeAreFoundAgain() {
        dataset.change("regions.csv", "310107,", "310107,", "031010,");
        dataset.add("regions.csv", "310107,x,x,district,31010");
        assertEquals(
                "031010",
                Dataset.read(dataset.path(), new Mistakes()).regions().stream()
                        .filter(r -> r.name.equals("x"))
                        .findFirst()
                        .orElseThrow()
                        .parent);
    }

    private void save(Function<DatasetTable, byte[]> program) {
        FILES.forEach(file -> dataset.writeBytes(file, program.apply(DatasetTable.of(dataset, file))));
    }

    /** As a program shows what it takes for a day, a month, a truth or a share. */
    private static DatasetTable.CellForm shown(
            Function<LocalDate, String> day,
            Function<YearMonth, String> month,
            String yes,
            String no,
            boolean fillsShares) {
        return (column, cell) -> {
            if (cell.matches(DAY)) {
                return day.apply(LocalDate.parse(cell));
            }
            if (cell.matches(MONTH)) {
                return month.apply(YearMonth.parse(cell));
            }
            if (fillsShares && cell.matches("\\d+%")) {
                return cell.replace("%", ".00%");
            }
            return cell.equals("true") ? yes : cell.equals("false") ? no : cell;
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void assertSame() {
        assertEquals(List.of(), mistakes().found());
        assertEquals(before, rows());
    }

    /** What the publisher compares. */
    private Map<String, String> rows() {
        Dataset read = Dataset.read(dataset.path(), new Mistakes());
        List<Revised> all = new ArrayList<>();
        Stream.of(
                        read.regions(),
                        read.responsibleUnits(),
                        read.units(),
                        read.documents(),
                        read.indicators(),
                        read.plans(),
                        read.sections(),
                        read.targets(),
                        read.observations(),
                        read.sameFacts(),
                        read.scenarios(),
                        read.evidence())
                .forEach(all::addAll);
        Map<String, String> rows = new TreeMap<>();
        all.forEach(r -> rows.put(r.getClass().getSimpleName() + " " + r.naturalKey, r.fingerprint));
        return rows;
    }

    private String refusal() {
        return mistakes().found().stream().map(Mistake::toString).reduce("", String::concat);
    }

    private Mistakes mistakes() {
        Mistakes mistakes = new Mistakes();
        Dataset.read(dataset.path(), mistakes);
        return mistakes;
    }
}
