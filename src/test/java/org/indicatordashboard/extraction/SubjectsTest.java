package org.indicatordashboard.extraction;

import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** One phrase for each rule that says what a figure is about: the measure, and the movement where it is one. */
class SubjectsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            实现生产总值560亿元、增长5.4%。            | 生产总值; 生产总值 up
            全年出口86亿元，同比下降4.7%。             | 出口; 出口 down yoy
            存款余额比年初增加3亿元。                  | 存款余额 up ytd
            用电量环比减少3%。                         | 用电量 down qoq
            能耗较2020年下降14%。                      | 能耗 down since
            城镇调查失业率平均为5.2%。                 | 城镇调查失业率
            建成绿道12公里，总里程达86公里。           | 绿道; 绿道总里程
            工业产值32亿元，占比31.5%。                | 工业产值; 工业产值占比
            第二、三产业分别增长2%和5%。               | 第二产业 up; 第三产业 up
            城镇、农村居民收入分别为6万元和3万元。     | 城镇居民收入; 农村居民收入
            小学、初中、高中分别招生1人、2人、3人。    | 小学; 初中; 高中
            利润总额由降转升，增长3%。                 | 利润总额 up
            税收20亿元（增长6%），降幅收窄1个百分点。  | 税收; 税收 up; 税收 up
            地区生产总值（GDP）5亿元。                 | 地区生产总值（GDP）
            收入15亿元，剔除退税因素后增长4%。         | 收入; 收入 up
            覆盖率由35%提高到82%。                     | 覆盖率; 覆盖率
            引进15家龙头企业。                         | 龙头企业
            96%以上的村完成改厕。                      | 村
            共享单车点位8个，在校学生9人。             | 共享单车点位; 在校学生
            总量居全市第3位。                          | 总量
            """)
    void isNamed(String text, String expected) {
        assertEquals(
                expected, Phrases.read(text).stream().map(SubjectsTest::spell).collect(Collectors.joining("; ")));
    }

    private static String spell(ProposedFigure figure) {
        String measure = figure.subjectParts().measure();
        if (figure.movement() == null) {
            return measure;
        }
        var basis = figure.movement().basis();
        return measure + " " + figure.movement().direction().code() + (basis == null ? "" : " " + basis.code());
    }
}
