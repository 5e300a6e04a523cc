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
            小学、初中、高中分别招生1人、2人、3人。    | 小学招生; 初中招生; 高中招生
            甲镇、乙镇分别完成投资3亿元和4亿元。       | 甲镇投资; 乙镇投资
            出口、进口分别增长1%和下降2%。             | 出口 up; 进口 down
            一、二产业增加值分别为2亿元、5亿元。       | 第一产业增加值; 第二产业增加值
            税收由上年的下降3%转为增长6%。             | 税收 down; 税收 up
            窗口由36个整合至8个。                      | 窗口; 窗口
            床位从2020年的12张增加到2023年的18张。     | 床位; 床位
            人口自然增长率为负2‰。                     | 人口自然增长率
            能耗较2020年累计下降13%。                  | 能耗 down since
            处理量从日均800吨提高到1200吨。            | 处理量; 处理量
            收入4万元，比上年名义增长5%。              | 收入; 收入 up yoy
            拟于2026年10月底前完成堤防加固16公里。     | 堤防加固
            教育、卫生健康支出分别增长4%和6%。         | 教育支出 up; 卫生健康支出 up
            第一、第二、第三产业占比分别为1%、2%、3%。 | 第一产业占比; 第二产业占比; 第三产业占比
            产值较2020年翻一番。                       | 产值 up since
            窗口由2020年的36个整合至2023年的8个。      | 窗口; 窗口
            新建学校8所、改扩建12所。                  | 学校; 学校
            企业由12家发展到36家。                     | 企业; 企业
            三年累计减少投诉1800件。                   | 投诉 down
            审批环节由原来的9个精简为4个。             | 审批环节; 审批环节
            按时办结率99%，建成区绿化率43%。           | 按时办结率; 建成区绿化率
            企业89家，数量占全区的3%。                 | 企业; 企业
            用电量20千瓦时，同比多用3千瓦时。          | 用电量; 用电量 up yoy
            某县治水行动方案\\n管网漏损率低于9%。       | 管网漏损率
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
                expected,
                Phrases.read(text.replace("\\n", "\n")).stream()
                        .map(SubjectsTest::spell)
                        .collect(Collectors.joining("; ")));
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
