package org.indicatordashboard.page;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import com.microsoft.playwright.Download;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
class ExtractionPageTest extends PageTest {

    @Test
    void thePastedTextIsReadAndMarked() {
        read("截至2024年6月底，建成停车场128处。到2025年底，力争建成200处以上。");
        assertEquals(List.of("128处", "200处以上"), visitor.find(".paper .mark").allTextContents());
        String first = visitor.words(".data-table tbody tr");
        assertTrue(first.contains("128") && first.contains("处") && first.contains("观测值"), first);
        assertTrue(visitor.words("form.try").contains("不保存"));
    }

    @Test
    void theInventedExampleShowsManyKinds() {
        visitor.go("/extraction.html");
        visitor.find("[data-example]").click();
        visitor.find(".data-table").waitFor();
        assertTrue(visitor.find(".data-table tbody tr").count() >= 12);
    }

    @Test
    void theTableIsTakenAwayAsCsv() throws IOException {
        read("截至2024年6月底，建成停车场128处。");
        Download download = visitor.page()
                .waitForDownload(() -> visitor.find(".take button").click());
        String csv = Files.readString(download.path());
        assertTrue(
                csv.startsWith(
                        "\ufeffstart,end,asPrinted,low,high,comparator,unit,kind,period,subject,confidence,direction,basis,doubts\r\n"),
                csv);
        assertTrue(csv.contains(",128处,128,128,eq,处,observation,2024-06,"), csv);
    }

    @Test
    void aFallItsDoubtsAndTheNumbersLeftAloneAreShown() {
        read("2024年6月，税收35亿元，同比下降4.7%。建设30亿元以上项目。");
        String fall = visitor.find(".data-table tbody tr").nth(1).innerText();
        assertTrue(fall.contains("下降、同比") && fall.contains("名称取自前面的数"), fall);
        visitor.find("details summary").click();
        String left = visitor.find("details ul").innerText();
        assertTrue(left.contains("30亿元以上") && left.contains("规模档次"), left);
    }

    @Test
    void markupInTheTextStaysText() {
        read("<img src=x onerror=alert(1)>建成停车场128处。");
        assertEquals(0, visitor.find(".paper img").count());
        assertTrue(visitor.text(".paper").startsWith("<img src=x"), visitor.text(".paper"));
    }

    @Test
    void aTextWithoutFiguresIsSaidSo() {
        read("5G和IPv6。");
        assertTrue(visitor.words("[data-region=result]").startsWith("没有读出数值"));
    }

    @Test
    void nothingIsAskedForAnEmptyText() {
        visitor.go("/extraction.html");
        visitor.find("form.try .primary").click();
        assertFalse(visitor.words("#try-problem").isEmpty());
    }

    private static void read(String text) {
        visitor.go("/extraction.html");
        visitor.find("textarea").fill(text);
        visitor.find("form.try .primary").click();
        visitor.find("[data-region=result] h2").first().waitFor();
    }
}
