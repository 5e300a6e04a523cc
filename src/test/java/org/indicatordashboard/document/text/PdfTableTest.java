package org.indicatordashboard.document.text;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.indicatordashboard.document.page.MadePdf;
import org.indicatordashboard.extraction.Context;
import org.indicatordashboard.extraction.Extractor;
import org.indicatordashboard.extraction.ProposedFigure;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Tables of a PDF keep their rows and columns, found by lines or by alignment; each cell has its name, unit and year. */
class PdfTableTest {

    private static final String MERGED = """
            |镇名|2022年|2022年|2023年|
            |镇名|户数（户）|投资（万元）|户数（户）|
            |甲镇|120|3.5|130|
            |乙镇||4|98|
            """;

    private static final String MERGED_FIGURES =
            "甲镇户数 120 户 2022; 甲镇投资 35000 元 2022; 甲镇户数 130 户 2023; 乙镇投资 40000 元 2022; 乙镇户数 98 户 2023";

    @Test
    void betweenLines() {
        isRead(
                pdf -> {
                    pdf.words(80, 60, "表1 2021年各镇情况").words(400, 75, "单位：亿元");
                    pdf.grid(List.of(80, 200, 320, 440), List.of(80, 105, 130, 155));
                    row(pdf, 97, List.of(90, 210, 330), "镇名", "产值", "税收");
                    row(pdf, 122, List.of(90, 210, 330), "甲镇", "1,236", "45.6");
                    row(pdf, 147, List.of(90, 210, 330), "乙镇", "98.2", "7");
                    pdf.words(80, 180, "以上为初步数。");
                },
                "表1 2021年各镇情况\n单位：亿元\n|镇名|产值|税收|\n|甲镇|1,236|45.6|\n|乙镇|98.2|7|\n以上为初步数。\n",
                "甲镇产值 1236 亿元 2021; 甲镇税收 45.6 亿元 2021; 乙镇产值 98.2 亿元 2021; 乙镇税收 7 亿元 2021");
    }

    @Test
    void betweenLinesWithMergedHeads() {
        isRead(pdf -> merged(pdf), MERGED, MERGED_FIGURES);
    }

    @Test
    void onPaperThatIsTurned() {
        try (MadePdf pdf = new MadePdf()) {
            pdf.page(true);
            merged(pdf);
            assertEquals(MERGED, TextFormat.PDF.read(pdf.bytes()));
        }
    }

    @Test
    void withoutLines() {
        isRead(
                pdf -> {
                    pdf.words(80, 60, "主要指标完成情况");
                    row(pdf, 85, List.of(90, 250, 330, 430), "指标", "单位", "2022年", "2023年");
                    row(pdf, 105, List.of(90, 250, 330, 430), "森林覆盖率", "%", "36.5", "38");
                    row(pdf, 125, List.of(90, 250, 330, 430), "粮食产量", "万吨", "32.1", "32.5");
                },
                "主要指标完成情况\n|指标|单位|2022年|2023年|\n|森林覆盖率|%|36.5|38|\n|粮食产量|万吨|32.1|32.5|\n",
                "森林覆盖率 36.5 % 2022; 森林覆盖率 38 % 2023; 粮食产量 321000 吨 2022; 粮食产量 325000 吨 2023");
    }

    @Test
    void withoutLinesUnderTwoRowsOfHeads() {
        isRead(
                pdf -> {
                    pdf.words(80, 60, "各镇情况");
                    pdf.centred(300, 85, "2022年").centred(450, 85, "2023年");
                    head(pdf, 105, "镇名", "户数（户）", "投资（万元）", "户数（户）");
                    head(pdf, 125, "甲镇", "120", "3.5", "130");
                    head(pdf, 145, "乙镇", "110", "4", "98");
                },
                "各镇情况\n||2022年|2022年|2023年|\n|镇名|户数（户）|投资（万元）|户数（户）|\n|甲镇|120|3.5|130|\n|乙镇|110|4|98|\n",
                "甲镇户数 120 户 2022; 甲镇投资 35000 元 2022; 甲镇户数 130 户 2023; "
                        + "乙镇户数 110 户 2022; 乙镇投资 40000 元 2022; 乙镇户数 98 户 2023");
    }

    @Test
    void underThreeLyingLines() {
        isRead(
                pdf -> {
                    pdf.words(80, 60, "各镇情况");
                    List.of(70, 90, 130).forEach(y -> pdf.line(80, y, 500, y));
                    row(pdf, 85, List.of(90, 250, 380), "镇名", "2022年（个）", "2023年（个）");
                    row(pdf, 105, List.of(90, 250, 380), "甲镇", "12", "15");
                    row(pdf, 125, List.of(90, 250, 380), "乙镇", "7", "9");
                },
                "各镇情况\n|镇名|2022年（个）|2023年（个）|\n|甲镇|12|15|\n|乙镇|7|9|\n",
                "甲镇 12 个 2022; 甲镇 15 个 2023; 乙镇 7 个 2022; 乙镇 9 个 2023");
    }

    @Test
    void overTheEdgeOfAPage() {
        isRead(
                pdf -> {
                    pdf.grid(List.of(80, 200, 320), List.of(740, 765, 790));
                    row(pdf, 757, List.of(90, 210), "项目", "2023年（个）");
                    row(pdf, 782, List.of(90, 210), "新建公园", "12");
                    pdf.words(290, 820, "— 1 —").page();
                    pdf.grid(List.of(80, 200, 320), List.of(80, 105, 130));
                    row(pdf, 97, List.of(90, 210), "新建绿道", "3");
                    row(pdf, 122, List.of(90, 210), "新建泵站", "2");
                },
                "|项目|2023年（个）|\n|新建公园|12|\n|新建绿道|3|\n|新建泵站|2|\n— 1 —\n",
                "新建公园 12 个 2023; 新建绿道 3 个 2023; 新建泵站 2 个 2023");
    }

    @Test
    void ofAFrameThatIsNone() {
        isRead(
                pdf -> pdf.grid(List.of(80, 400), List.of(80, 130)).words(90, 100, "建成站点12个。"),
                "建成站点12个。\n",
                "建成站点 12 个 2023");
    }

    private static void merged(MadePdf pdf) {
        List.of(80, 130, 155, 180).forEach(y -> pdf.line(80, y, 480, y));
        pdf.line(180, 105, 480, 105).line(80, 80, 80, 180).line(180, 80, 180, 180);
        pdf.line(280, 105, 280, 180).line(380, 80, 380, 180).line(480, 80, 480, 180);
        pdf.words(90, 110, "镇名").centred(280, 97, "2022年").centred(430, 97, "2023年");
        row(pdf, 122, List.of(185, 285, 385), "户数（户）", "投资（万元）", "户数（户）");
        row(pdf, 147, List.of(90, 185, 285, 385), "甲镇", "120", "3.5", "130");
        row(pdf, 172, List.of(90, 285, 385), "乙镇", "4", "98");
    }

    private static void head(MadePdf pdf, int y, String... words) {
        List<Integer> middles = List.of(110, 250, 350, 450);
        for (int i = 0; i < words.length; i++) {
            pdf.centred(middles.get(i), y, words[i]);
        }
    }

    private static void row(MadePdf pdf, int y, List<Integer> xs, String... words) {
        for (int i = 0; i < words.length; i++) {
            pdf.words(xs.get(i), y, words[i]);
        }
    }

    private static void isRead(Consumer<MadePdf> drawing, String text, String figures) {
        try (MadePdf pdf = new MadePdf()) {
            drawing.accept(pdf.page());
            String read = TextFormat.PDF.read(pdf.bytes());
            assertEquals(text, read);
            Context bulletin = new Context(LocalDate.of(2024, 3, 20), null, "bulletin", List.of(), List.of());
            assertEquals(
                    figures,
                    new Extractor()
                            .extract(read, bulletin).figures().stream()
                                    .map(PdfTableTest::spell)
                                    .collect(Collectors.joining("; ")));
        }
    }

    private static String spell(ProposedFigure figure) {
        return figure.subject() + " " + figure.figure().low().toPlainString() + " "
                + figure.figure().unit() + " " + figure.period();
    }
}
