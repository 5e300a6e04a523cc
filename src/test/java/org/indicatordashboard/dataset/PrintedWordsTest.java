package org.indicatordashboard.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.indicatordashboard.observation.Observation;
import org.indicatordashboard.testsupport.DatasetFolder;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.indicatordashboard.testsupport.Ids.BASE_STATIONS_OBSERVED;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** What is typed must be what is printed: value, comparator and unit of a row follow from its printed words. */
class PrintedWordsTest {

    private static final String OBSERVATIONS = "observations.csv";
    private static final String TARGETS = "targets.csv";
    private static final String DIGITS = "0123456789";
    private static final String NUMERALS = "一二三四五六七八九两百千万亿";

    @TempDir
    Path temporary;

    DatasetFolder dataset;

    @BeforeEach
    void copy() {
        dataset = DatasetFolder.copiedTo(temporary.resolve("dataset"));
    }

    @Test
    void all109FiguresOfTheDatasetSayWhatTheyPrint() {
        Dataset read = read();
        long places =
                read.observations().stream().mapToLong(o -> o.citations.size()).sum();
        assertEquals(109, places + read.targets().size());
    }

    @Test
    void eachFigureWithOneDigitChangedIsRefused() {
        List<String> missed = new ArrayList<>();
        int changed = 0;
        for (String file : List.of(OBSERVATIONS, TARGETS)) {
            DatasetTable table = DatasetTable.of(dataset, file);
            for (int row = 0; row < table.rows().size(); row++) {
                for (String column : List.of("low", "high", "as_printed")) {
                    for (String spoilt : spoilt(table.cell(row, column))) {
                        changed++;
                        if (!isRefused(table.with(row, column, spoilt), file, row)) {
                            missed.add("%s %s: %s".formatted(table.cell(row, "id"), column, spoilt));
                        }
                    }
                }
            }
            dataset.writeBytes(file, table.bytes());
        }
        assertThat(changed + " changes", missed, is(empty()));
        assertEquals(true, changed > 300);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "observations.csv | 310107-5g-outdoor-base-stations-2023-Q1 | ,2473,2473,eq,个, | ,24730,24730,eq,个, | low | eq 24730 个 | eq 2473 个",
                "observations.csv | 310107-5g-outdoor-base-stations-2023-Q1 | ,2473,2473,eq,个, | ,2473,,ge,个, | comparator | ge 2473 个 | eq 2473 个",
                "observations.csv | 310107-5g-outdoor-base-stations-2023-Q1 | ,2473,2473,eq,个, | ,2473,2473,eq,家, | unit | eq 2473 家 | eq 2473 个",
                "observations.csv | 310107-application-scenarios-2023-05-05 | ,100,,gt, | ,100,100,eq, | comparator | eq 100 个 | gt 100 个",
                "targets.csv | putuo-2023-5g-outdoor-base-stations | ,2000,,ge, | ,,2000,le, | comparator | le 2000 个 | eq 2000 个",
                "targets.csv | putuo-2023-leading-fintech-enterprises | ,3,5,range, | ,3,4,range, | low | range 3..4 家 | range 3..5 家",
                "targets.csv | putuo-2023-single-strength-innovative-smes | ,50,50,approx, | ,50,50,eq, | comparator | eq 50 家 | approx 50 家"
            })
    void bothReadingsAreNamed(
            String file, String row, String words, String otherWords, String column, String typed, String printed) {
        int line = dataset.change(file, row + ",", words, otherWords);
        assertThat(
                refusal(),
                allOf(
                        containsString(file + ":" + line + " [" + column + "]"),
                        containsString("录入的是 " + typed),
                        containsString("reads: " + printed)));
    }

    @Test
    void aFurtherPlaceThatPrintsAnotherNumberIsNamed() {
        int line = dataset.change("citations.csv", "310107-prefecture-level", ",全国首个,", ",全国第2位,");
        assertThat(refusal(), containsString("citations.csv:" + line + " [as_printed]"));
    }

    @Test
    void aReasonMayGiveAnotherComparatorOrUnit() {
        withReason(",2473,2473,eq,个,", ",2473,,ge,家,", "前有“至少”，按家计");
        assertEquals(List.of(), mistakes().found());
    }

    @Test
    void aReasonGivesAnotherNumberOnlyWhereItNamesIt() {
        withReason(",2473,2473,eq,个,", ",24730,24730,eq,个,", "原文少印一个零，按2473取");
        assertThat(refusal(), containsString("[low]"));
    }

    @Test
    void wordsThatTheProgramCannotReadTakeAReason() {
        withReason(",2473,2473,eq,个,2473个,", ",2,2,eq,个,翻一番,", "翻一番即 2 倍");
        assertEquals(List.of(), mistakes().found());
        assertEquals("翻一番即 2 倍", observed().readingNote);
    }

    @Test
    void wordsWithoutANumberTakeNone() {
        int line = dataset.change(OBSERVATIONS, BASE_STATIONS_OBSERVED, ",2473,2473,eq,个,2473个,", ",1,1,eq,个,排名前列,");
        assertThat(refusal(), allOf(containsString(":" + line + " [low]"), containsString("没有可读出的数字")));
    }

    private Observation observed() {
        return read().observations().stream()
                .filter(o -> o.naturalKey.equals(BASE_STATIONS_OBSERVED))
                .findFirst()
                .orElseThrow();
    }

    private void withReason(String words, String otherWords, String reason) {
        dataset.change(OBSERVATIONS, BASE_STATIONS_OBSERVED, words, otherWords);
        DatasetTable table = DatasetTable.of(dataset, OBSERVATIONS);
        dataset.writeBytes(
                OBSERVATIONS,
                table.withColumn("reading_note", BASE_STATIONS_OBSERVED, reason).bytes());
    }

    private boolean isRefused(DatasetTable spoilt, String file, int row) {
        dataset.writeBytes(file, spoilt.bytes());
        return mistakes().found().stream().anyMatch(m -> m.file().equals(file) && m.line() == spoilt.line(row));
    }

    /** The cell with each of its digits or numerals changed into the next one. */
    private static List<String> spoilt(String cell) {
        return Stream.of(DIGITS, NUMERALS)
                .flatMap(signs -> cell.chars()
                        .distinct()
                        .filter(c -> signs.indexOf(c) >= 0)
                        .mapToObj(c -> cell.replaceFirst(
                                String.valueOf((char) c),
                                String.valueOf(signs.charAt((signs.indexOf(c) + 1) % signs.length())))))
                .toList();
    }

    private String refusal() {
        return mistakes().found().stream().map(Mistake::toString).reduce("", String::concat);
    }

    private Mistakes mistakes() {
        Mistakes mistakes = new Mistakes();
        Dataset.read(dataset.path(), mistakes);
        return mistakes;
    }

    private Dataset read() {
        Mistakes mistakes = new Mistakes();
        Dataset read = Dataset.read(dataset.path(), mistakes);
        assertEquals(List.of(), mistakes.found());
        return read;
    }
}
