package org.indicatordashboard.reporting.round;

import java.util.List;

/** What the instructions sheet of the workbook says. */
final class Instructions {

    private Instructions() {}

    static List<String> of(Worklist worklist) {
        return List.of(
                "填报说明 How to fill this in",
                "单位 %s，月份 %s，请于 %s 前报送。".formatted(worklist.unit(), worklist.month(), worklist.deadline()),
                "一、只填黄色单元格。灰色单元格是目标的标识，请勿改动；不要增删或移动列，不要合并单元格，不要使用公式和宏。",
                "二、一行一项目标。没有可报的，本期数值留空，该行不会被记录。",
                "三、本期数值只写数字，按单元格显示的内容读取（显示 95% 即 95%）；区间写作 2—3。单位见左侧。如单位不同，请先换算。",
                "四、比较：数值确切时选“等于”；只知道下限选“不少于”或“多于”，只知道上限选“不超过”或“少于”，大致的选“约”。",
                "五、时期：数值所属的月份、季度或年份，如 2024-03、2024-Q1、2024。累计数写截至的月份；新增数写发生的时期。",
                "六、依据：文件名称、文号或链接。可在网页上另附 PDF 或图片。有依据的数值审核后标注为“有依据，已审核”，没有的标注为“自报，已审核”。",
                "七、备注：累计数下降、与上期相差悬殊、比率超过 100% 等情况，请说明原因，否则不能提交。",
                "八、上传后先看试算结果：逐行说明将记录什么、哪里有误、如何修改；确认后再提交。试算不记录任何内容。",
                "Fill in the yellow cells only; grey ones identify the targets. Do not add, move or merge cells, and use no formulas or macros.",
                "One row a target; leave the value empty where there is nothing to report. Numbers without their unit.",
                "Upload the workbook: a dry run says row by row what will be recorded and how to mend what is wrong; then submit.");
    }
}
