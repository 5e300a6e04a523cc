package org.indicatordashboard.dataset;

import java.nio.file.Path;

import jakarta.inject.Inject;

import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.indicatordashboard.testsupport.Api;
import org.indicatordashboard.testsupport.DatasetFolder;
import org.indicatordashboard.testsupport.OwnDatabase;
import org.indicatordashboard.testsupport.ServiceTest;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** A check that cannot be computed is refused at start with file and line, and nothing is published. */
@ServiceTest
@TestProfile(OwnDatabase.class)
class CheckMistakesTest {

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
                "checks.csv | area | 5g-outdoor-base-stations | 6g-stations | of | 不存在 | does not exist",
                "checks.csv | target-per-area | target:5g-outdoor-base-stations | target:iot-sensors | of | 不存在 | does not exist",
                "checks.csv | target-per-area | check:area | check:volume | of | 不存在 | does not exist",
                "checks.csv | area | ,平方公里, | ,万人, | unit | 应由各项得出 | follows from its terms",
                "checks.csv | digital-talents | target:young-digital-talents | target:smart-hospitals | unit | 单位不同 | not computed together",
                "checks.csv | other-three-tax-growth | intelligent-software-district-tax-growth | iot-sensors | unit | 不同 | cannot be held against",
                "checks.csv | area | ratio | quotient | kind | ratio, product | ratio, product",
                "checks.csv | area | 5g-base-stations-per-square-kilometre | '' | by | 要填 by | take by",
                "checks.csv | population-density | equals | '' | to | 要么都填 | or neither",
                "checks.csv | area | ,5g-base | ,*5g-base | by | 不可用 | not allowed",
                "checks.csv | area | ,区科委, | ,区某委, | owner | responsible-units.csv | responsible-units.csv",
                "checks.csv | stocks-do-not-fall | iot-sensors | check:area | of | 只填指标代码 | indicator codes only",
                "contradictions.csv | which-plan | ,310107, | ,310199, | region | regions.csv | regions.csv",
                "contradictions.csv | which-plan | putuo-fb-2022-16 | putuo-fb-2099-1 | documents | documents.csv | documents.csv",
                "contradictions.csv | projects-series | putuo-2024-new-demonstration-projects | none | targets | targets.csv | targets.csv",
                "contradictions.csv | which-plan | ,conflict, | ,quarrel, | kind | conflict, same-fact | conflict, same-fact"
            })
    void aWrongCellIsNamed(
            String file, String row, String words, String otherWords, String column, String zh, String en) {
        int line = dataset.change(file, row + ",", words, otherWords);
        assertThat(
                refusal(),
                allOf(containsString(file + ":" + line + " [" + column + "]"), containsString(zh), containsString(en)));
    }

    @Test
    void aCircleIsNamedWithItsMembers() {
        int line = dataset.change("checks.csv", "taopu-land,", "check:taopu-land-hectares", "check:taopu-land-share");
        assertThat(
                refusal(),
                allOf(
                        containsString("checks.csv:" + line),
                        containsString("taopu-land → taopu-land-share → taopu-land"),
                        containsString("circle")));
    }

    @Test
    void aDivisorInWhichZeroLiesIsNamed() {
        dataset.change(
                "observations.csv", "310107-5g-base-stations-per-square-kilometre-2023-Q1,", "44.5,44.5,eq", "0,0,eq");
        dataset.change("observations.csv", "310107-5g-base-stations-per-square-kilometre-2023-Q1,", "44.5个", "0个");
        int line = dataset.change("checks.csv", "area,", "ratio", "ratio");
        assertThat(
                refusal(),
                allOf(containsString("checks.csv:" + line + " [by]"), containsString("含零"), containsString("Zero")));
    }

    @Test
    void falseFriendsAreNotComputedTogether() {
        int line = dataset.add(
                "checks.csv",
                "wrong,share,错,wrong,metaverse-alliance-first-members,target:robot-enterprises,%,,,same,false,,,,,,,");
        assertThat(
                refusal(),
                allOf(containsString("checks.csv:" + line), containsString("形似而非"), containsString("false friends")));
    }

    private String refusal() {
        long version = Api.version();
        String message = assertThrows(PreventFurtherStepsException.class, () -> loader.publish(dataset.path()))
                .getMessage();
        assertEquals(version, Api.version());
        return message;
    }
}
