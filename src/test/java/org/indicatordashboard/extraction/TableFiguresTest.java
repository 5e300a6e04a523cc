package org.indicatordashboard.extraction;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.indicatordashboard.extraction.table.CellPlace;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** A cell belongs to its own row and column: what it measures, its unit and its year stand there. */
class TableFiguresTest {

    private static final Context BULLETIN =
            new Context(LocalDate.of(2024, 3, 20), null, "bulletin", List.of(), List.of());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '!', textBlock = """
            |镇名|2022年|2022年|2023年|/|镇名|户数（户）|投资（万元）|户数（户）|/|甲镇|120|3.5|130| ! 甲镇户数 120 户 2022; 甲镇投资 35000 元 2022; 甲镇户数 130 户 2023
            表1 2021年各镇情况/单位：亿元/|镇名|产值|税收|/|甲镇|1,236|45.6|                    ! 甲镇产值 1236 亿元 2021; 甲镇税收 45.6 亿元 2021
            |指标|单位|2023年|比上年增长（%）|/|粮食产量|万吨|32.5|-1.2|                   ! 粮食产量 325000 吨 2023; 粮食产量 -1.2 % 2023 down
            |指标（单位）|2022年|2023年|/|森林覆盖率（%）|36.5|38|                         ! 森林覆盖率 36.5 % 2022; 森林覆盖率 38 % 2023
            |年份|产量（吨）|/|2021年|32|/|2022年|33|                                      ! 产量 32 吨 2021; 产量 33 吨 2022
            |项目|站点|里程|/|甲镇|12个|3.5公里|/|乙镇||2公里|                             ! 甲镇站点 12 个 2023; 甲镇里程 3.5 公里 2023; 乙镇里程 2 公里 2023
            任务分解表/|任务|数量|完成时限|/|新建公园|12个|2025年6月底|                     ! 新建公园 12 个 2025-06-30 target
            |序号|指标|2023年|2025年目标|/|1|覆盖率|95%|98%|                               ! 覆盖率 95 % 2023; 覆盖率 98 % 2025-12-31 target
            """)
    void isRead(String table, String expected) {
        String text = table.replace("/", "\n") + "\n";
        assertEquals(
                expected,
                new Extractor()
                        .extract(text, BULLETIN).figures().stream()
                                .map(TableFiguresTest::spell)
                                .collect(Collectors.joining("; ")));
    }

    @Test
    void saysWhichCellItIs() {
        String table = "|镇名|2022年|2022年|\n|镇名|户数（户）|投资（万元）|\n|甲镇|120|3.5|\n另有12个。\n";
        List<CellPlace> cells = new Extractor()
                .extract(table, BULLETIN).figures().stream()
                        .map(ProposedFigure::cell)
                        .toList();
        assertEquals(Arrays.asList(new CellPlace("甲镇", "2022年户数（户）"), new CellPlace("甲镇", "2022年投资（万元）"), null), cells);
    }

    private static String spell(ProposedFigure figure) {
        var value = figure.figure().low() == null
                ? figure.figure().high()
                : figure.figure().low();
        String moved = figure.movement() != null
                        && figure.movement().direction().code().equals("down")
                ? " down"
                : "";
        return figure.subject() + " " + value.toPlainString() + " "
                + figure.figure().unit() + " " + figure.period() + moved
                + (figure.kind().code().equals("target") ? " target" : "");
    }
}
