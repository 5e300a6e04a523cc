package org.indicatordashboard.extraction.unit;

import java.util.List;

import org.indicatordashboard.extraction.text.NormalizedText;

/** Whether 亿 without a unit means 亿元: a cluster of 1000亿级, a scale of 500亿. */
final class Money {

    private static final List<String> SIGNS = List.of(
            "产值", "规模", "产业", "集群", "投资", "收入", "GDP", "总值", "营收", "税收", "贷款", "存款", "融资", "资产", "增加值", "销售", "交易", "债",
            "资金", "市值", "消费", "预算", "出口", "支出", "总量", "经济", "基金", "级", "企业", "园区", "能级");
    private static final int REACH = 16;

    private Money() {}

    static boolean isMeant(NormalizedText reading, int start, int end) {
        String around = reading.slice(start - REACH, start) + "|" + reading.slice(end, end + 8);
        return SIGNS.stream().anyMatch(around::contains);
    }
}
