package org.indicatordashboard.dataset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import jakarta.inject.Inject;

import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.indicatordashboard.testsupport.Api;
import org.indicatordashboard.testsupport.DatasetFolder;
import org.indicatordashboard.testsupport.OwnDatabase;
import org.indicatordashboard.testsupport.ServiceTest;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.indicatordashboard.testsupport.Ids.BASE_STATIONS_OBSERVED;
import static org.indicatordashboard.testsupport.Ids.BASE_STATIONS_PROMISED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** One mistake each: the refusal names file, line and what is allowed in both languages, and nothing is published. */
@ServiceTest
@TestProfile(OwnDatabase.class)
class DatasetMistakesTest {

    @Inject
    DatasetLoader loader;

    @TempDir
    Path temporary;

    DatasetFolder dataset;

    @BeforeEach
    void copy() {
        dataset = DatasetFolder.copiedTo(temporary.resolve("dataset"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a figure without a source
                "observations.csv | 310107-5g-outdoor-base-stations-2023-Q1 | ,putuo-kw-2023-15, | ,, | document | 不能为空 | must not be empty",
                "targets.csv | putuo-2023-5g-outdoor-base-stations | ,putuo-fb-2022-16, | ,, | document | 不能为空 | must not be empty",
                "observations.csv | 310107-5g-outdoor-base-stations-2023-Q1 | ,putuo-kw-2023-15, | ,putuo-kw-2099-1, | document | documents.csv | documents.csv",
                "observations.csv | 310107-5g-outdoor-base-stations-2023-Q1 | 一 普陀区数字化转型发展情况/四是做实数字底座 | '' | section | 不能为空 | must not be empty",
                // an unknown unit
                "observations.csv | 310107-5g-outdoor-base-stations-2023-Q1 | ,个, | ,座, | unit | units.csv | units.csv",
                "targets.csv | putuo-2023-5g-outdoor-base-stations | ,个, | ,座, | unit | units.csv | units.csv",
                "indicators.csv | 5g-outdoor-base-stations | ,个, | ,座, | unit | units.csv | units.csv",
                // figures that make no sense
                "targets.csv | putuo-2023-leading-fintech-enterprises | ,3,5,range | ,5,3,range | low | 下限大于上限 | exchange",
                "targets.csv | putuo-2023-leading-fintech-enterprises | ,3,5,range | ,3,,range | comparator | 比较词 | comparator",
                "observations.csv | 310107-5g-outdoor-base-stations-2023-Q1 | ,2473,2473,eq | ,2473,2474,eq | comparator | 上下限 | equal ends",
                "observations.csv | 310107-5g-outdoor-base-stations-2023-Q1 | ,2473,2473,eq | ,二千,二千,eq | low | 不是可用的数字 | not a usable number",
                "observations.csv | 310107-5g-outdoor-base-stations-2023-Q1 | ,2473,2473,eq | ,2473,2473,= | comparator | eq, ge, gt | eq, ge, gt",
                "targets.csv | putuo-2023-5g-outdoor-base-stations | ,2000,,ge | ,,, | comparator | 目标必须有数值 | must have a number",
                // unknown references
                "observations.csv | 310107-5g-outdoor-base-stations-2023-Q1 | ,5g-outdoor-base-stations, | ,6g-stations, | indicator | indicators.csv | indicators.csv",
                "observations.csv | 310107-5g-outdoor-base-stations-2023-Q1 | ,310107,2023-Q1 | ,310108,2023-Q1 | region | regions.csv | regions.csv",
                "targets.csv | putuo-2023-5g-outdoor-base-stations | ,putuo-action-plan-2022, | ,no-plan, | plan | plans.csv | plans.csv",
                "targets.csv | putuo-2023-5g-outdoor-base-stations | ,action-1-9, | ,action-9-9, | section_id | sections.csv | sections.csv",
                "targets.csv | putuo-2023-5g-outdoor-base-stations | 区建管委 | 区某委 | joint | responsible-units.csv | responsible-units.csv",
                "regions.csv | 310107-haina | ,310107 | ,310199 | parent | regions.csv | regions.csv",
                "citations.csv | 310107-prefecture-level-index-national-rank-2023-05-05 | 310107-prefecture-level | 310107-no-such | observation | observations.csv | observations.csv",
                "same-facts.csv | 310107-haina-application-scenarios-2023-04-27 | 310107-haina-application-scenarios-2023-04-27 | none | observation | observations.csv | observations.csv",
                "evidence.csv | putuo-2023-governance-scenarios | putuo-2023-governance-scenarios | none | target | targets.csv | targets.csv",
                "scenarios.csv | S001 | ,310107, | ,none, | region | regions.csv | regions.csv",
                // dates and periods
                "documents.csv | putuo-kw-2023-15 | 2023-05-05,2023-05-05 | 2023-02-30,2023-05-05 | issued_on | 2023-12-31 | 2023-12-31",
                "documents.csv | putuo-kw-2023-15 | 2023-05-05,2023-05-05 | 2023-05-05, | known_from | 不能为空 | must not be empty",
                "plans.csv | putuo-action-plan-2022 | 2022-03-11 | 3/11/2022 | starts_on | 2023-12-31 | 2023-12-31",
                "plans.csv | putuo-action-plan-2022 | 2023-12-31 | 2021-12-31 | ends_on | 结束早于开始 | ends before it starts",
                "observations.csv | 310107-5g-outdoor-base-stations-2023-Q1 | ,2023-Q1, | ,2023-Q5, | period | 2023-Q1 | 2023-Q1",
                // words that are not on the list
                "indicators.csv | 5g-outdoor-base-stations | ,foundation, | ,telecoms, | domain | economy, life, governance | economy, life, governance",
                "indicators.csv | 5g-outdoor-base-stations | ,higher, | ,up, | direction | higher, lower | higher, lower",
                "indicators.csv | 5g-outdoor-base-stations | ,stock, | ,total, | measure | stock, flow | stock, flow",
                "observations.csv | 310107-5g-outdoor-base-stations-2023-Q1 | ,figure, | ,number, | class | figure, structural | figure, structural",
                "targets.csv | putuo-2023-5g-outdoor-base-stations | ,false, | ,no, | due_inferred | true, false | true, false",
                "scenarios.csv | S001 | ,built, | ,done, | status | built, started | built, started",
                "scenarios.csv | S001 | ,170,174, | ,174,170, | end | 大于 | above",
                "regions.csv | 310107-haina | 海纳小镇 | '' | name | 不能为空 | must not be empty"
            })
    void aWrongCellIsNamed(
            String file, String row, String words, String otherWords, String column, String zh, String en) {
        int line = dataset.change(file, row + ",", words, otherWords == null ? "" : otherWords);
        assertThat(
                refusal(),
                allOf(containsString(file + ":" + line + " [" + column + "]"), containsString(zh), containsString(en)));
    }

    @ParameterizedTest
    @CsvSource({
        "observations.csv, 310107-5g-outdoor-base-stations-2023-Q1",
        "targets.csv, putuo-2023-5g-outdoor-base-stations",
        "indicators.csv, 5g-outdoor-base-stations",
        "documents.csv, putuo-kw-2023-15",
        "regions.csv, 310107",
        "plans.csv, putuo-work-plan-2024",
        "scenarios.csv, S001",
        "units.csv, 个",
        "responsible-units.csv, 区科委"
    })
    void aDuplicateIdIsNamedWhereItStandsAgain(String file, String row) {
        int line = dataset.add(file, dataset.line(file, row + ","));
        assertThat(
                refusal(),
                allOf(containsString(file + ":" + line), containsString("“" + row + "” 重复"), containsString("twice")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
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
                "evidence.csv"
            })
    void aMissingFileIsNamed(String file) {
        dataset.delete(file);
        assertThat(
                refusal(),
                allOf(containsString(file + ":1"), containsString("缺少这个文件"), containsString("This file is missing")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "regions.csv | code,name,name_en,level,parent | code,name,english,level,parent",
                "regions.csv | code,name,name_en,level,parent | code,name,name_en,level",
                "regions.csv | code,name,name_en,level,parent | code,name,name_en,level,parent,name",
                "units.csv | code,name_en,kind | code;name_en;kind"
            })
    void wrongColumnsAreNamedWithTheRightOnes(String file, String columns, String otherColumns) {
        int line = dataset.change(file, columns, columns, otherColumns);
        assertThat(
                refusal(),
                allOf(
                        containsString(file + ":" + line),
                        containsString("列名应为：" + columns),
                        containsString("The columns must be: " + columns)));
    }

    @Test
    void anEmptyFileHasNoColumns() {
        dataset.writeBytes("regions.csv", new byte[0]);
        assertThat(refusal(), containsString("The columns must be: code,name,name_en,level,parent"));
    }

    @Test
    void anExtraCommaIsNamed() {
        int line = dataset.change("regions.csv", "310107,", "Putuo District", "Putuo, District");
        assertThat(
                refusal(),
                allOf(
                        containsString("regions.csv:" + line),
                        containsString("有 6 格，应有 5 格"),
                        containsString("double quotes")));
    }

    @Test
    void aLineThatIsTooShortIsNamed() {
        int line = dataset.change("regions.csv", "310107,", ",district,310000", "");
        assertThat(refusal(), allOf(containsString("regions.csv:" + line), containsString("有 3 格，应有 5 格")));
    }

    @Test
    void anUnclosedQuoteIsNamedWhereItOpens() {
        int line = dataset.change("regions.csv", "310107,", "普陀区", "\"普陀区");
        assertThat(
                refusal(),
                allOf(containsString("regions.csv:" + line), containsString("引号"), containsString("quotation mark")));
    }

    @Test
    void anotherEncodingIsNamed() {
        String text = new String(dataset.bytes("regions.csv"), StandardCharsets.UTF_8);
        dataset.writeBytes("regions.csv", text.replace("普", "\0").getBytes(Charset.forName("GB18030")));
        assertThat(refusal(), allOf(containsString("regions.csv:1"), containsString("UTF-8")));
    }

    @Test
    void textThatIsTooLongIsNamed() {
        int line = dataset.change("regions.csv", "310107,", "普陀区", "普".repeat(201));
        assertThat(
                refusal(),
                allOf(
                        containsString("regions.csv:" + line + " [name]"),
                        containsString("最多 100"),
                        containsString("at most 100")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e40", "100000000000000000000", "0.00000000001", "NaN", "2473个", "2,47"})
    void aNumberThatCannotBeKeptExactlyIsNamed(String number) {
        String cell = number.contains(",") ? '"' + number + '"' : number;
        int line = dataset.change(
                "observations.csv", BASE_STATIONS_OBSERVED, ",2473,2473,eq", "," + cell + "," + cell + ",eq");
        assertThat(refusal(), containsString("observations.csv:" + line + " [low]"));
    }

    @Test
    void allMistakesAreNamedAtOnce() {
        int one = dataset.change("regions.csv", "310107,", "district", "borough");
        int other = dataset.change("targets.csv", BASE_STATIONS_PROMISED, "2023-12-31", "end of 2023");
        assertThat(
                refusal(),
                allOf(
                        containsString("2 处错误"),
                        containsString("2 mistakes"),
                        containsString("regions.csv:" + one),
                        containsString("targets.csv:" + other)));
    }

    @Test
    void aMarkOfSpreadsheetsAtTheHeadIsNoMistake() {
        byte[] text = dataset.bytes("regions.csv");
        byte[] marked = new byte[text.length + 3];
        System.arraycopy(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, 0, marked, 0, 3);
        System.arraycopy(text, 0, marked, 3, text.length);
        dataset.writeBytes("regions.csv", marked);
        assertEquals(0, loader.publish(dataset.path()).size());
    }

    @Test
    void columnsMayStandInAnotherOrderAndLinesEndAsOnWindows() {
        String text = new String(dataset.bytes("regions.csv"), StandardCharsets.UTF_8);
        dataset.writeBytes("regions.csv", text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        assertEquals(0, loader.publish(dataset.path()).size());
    }

    private String refusal() {
        long version = Api.version();
        PreventFurtherStepsException refused =
                assertThrows(PreventFurtherStepsException.class, () -> loader.publish(dataset.path()));
        assertEquals(version, Api.version());
        assertEquals(0, loader.publish(Path.of("config/dataset")).size());
        assertThat(
                refused.getMessage(),
                allOf(containsString("没有启动"), containsString("Not started"), not(containsString("Exception"))));
        return refused.getMessage();
    }
}
