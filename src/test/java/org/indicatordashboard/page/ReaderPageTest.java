package org.indicatordashboard.page;

import java.nio.charset.StandardCharsets;
import java.util.List;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.document.scan.ScannedPages;
import org.indicatordashboard.document.text.ScanFiles;
import org.indicatordashboard.file.scan.Tesseract;
import org.indicatordashboard.testsupport.Missing;
import org.indicatordashboard.testsupport.OwnDatabase;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.oneOf;
import static org.indicatordashboard.page.Texts.INVENTED_DOCUMENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Reading an invented text, and deciding about what it prints. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class ReaderPageTest extends PageTest {

    private static final String READER = "/documents.html?id=" + INVENTED_DOCUMENT;
    private static final String SCANNED = "putuo-kw-2024-29";
    private static final String ANNOUNCED = "[data-region=announce]";

    @BeforeEach
    void theTextIsThere() {
        Texts.takeInvented();
        visitor.go(READER);
    }

    @Test
    void theKeyboardWalksThroughTheFigures() {
        visitor.press("j");
        assertMarked("1850个");
        visitor.press("j", "j");
        assertMarked("10个");
        visitor.press("k");
        assertMarked("12个");
        assertTrue(visitor.words(ANNOUNCED).contains("2 / 4"), visitor.words(ANNOUNCED));
        visitor.press("ArrowUp");
        assertMarked("1850个");
    }

    @Test
    void enterOpensTheDetails() {
        visitor.press("j", "Enter");
        assertEquals("chosen", visitor.page().evaluate("() => document.activeElement.className"));
    }

    @Test
    void theListWalksWithArrowsAndFilters() {
        visitor.find("select[name=kind]").selectOption("target");
        assertEquals(2, visitor.find(".places li").count());
        visitor.find(".places a").first().click();
        visitor.press("ArrowDown");
        assertMarked("不低于95%");
        assertTrue(visitor.address().contains("kind=target"), visitor.address());
    }

    @Test
    void oneKeyAcceptsAndOneTakesItBack() {
        visitor.press("j");
        waitForTheForm();
        visitor.press("a");
        visitor.find(ANNOUNCED + ":has-text('已收录')").waitFor();
        assertEquals(
                1, visitor.find(".paper .mark-observation:text-is('1850个')").count());
        assertEquals(1, visitor.find(".data-table:has-text('1850个')").count());
        assertMarked("12个");
        visitor.press("u");
        visitor.find(ANNOUNCED + ":has-text('已撤销')").waitFor();
        assertMarked("1850个");
        assertEquals(1, visitor.find(".paper .mark-proposed:text-is('1850个')").count());
    }

    @Test
    void dismissingAsksWhy() {
        visitor.press("j", "j");
        waitForTheForm();
        visitor.press("d", "5");
        visitor.find(ANNOUNCED + ":has-text('已驳回')").waitFor();
        assertMarked("10个");
        visitor.find(".mark-dismissed[data-place]").first().click();
        assertTrue(visitor.words(".chosen").contains("不在指标范围"), visitor.words(".chosen"));
        visitor.find("[data-undo]").click();
        visitor.find(ANNOUNCED + ":has-text('已撤销')").waitFor();
        assertEquals(4, visitor.find(".paper .mark-proposed").count());
    }

    @Test
    void whatIsMissingIsSaidAtItsField() {
        visitor.find(".mark:text-is('10个')").click();
        waitForTheForm();
        visitor.find("[name=indicator]").fill("没有这个指标");
        visitor.find(".decision .primary").click();
        assertTrue(visitor.words("[id='error-indicator']").startsWith("目录里没有这个指标"));
    }

    @Test
    void whatTheServiceRefusesIsSaidAtItsField() {
        visitor.find(".mark:text-is('1850个')").click();
        waitForTheForm();
        visitor.find("[name=period]").fill("last year");
        visitor.find(".decision .primary").click();
        visitor.find("#error-period:has-text('不是时期')").waitFor();
        assertEquals("true", visitor.find("[name=period]").getAttribute("aria-invalid"));
        visitor.forgive();
    }

    @Test
    void aFileIsImportedOnThePage() {
        visitor.find(".again summary").click();
        visitor.find("input[type=file]")
                .setInputFiles(
                        new FilePayload("reply.txt", "text/plain", Texts.INVENTED.getBytes(StandardCharsets.UTF_8)));
        visitor.find(".upload-result:has-text('没有变化')").waitFor();
        assertTrue(visitor.words(".upload-result").contains("找不到原来的写法"), "unresolved citations are named");
    }

    @Test
    void aFileThatIsNoTextIsExplained() {
        visitor.find(".again summary").click();
        visitor.find("input[type=file]").setInputFiles(new FilePayload("reply.pdf", "application/pdf", new byte[] {1}));
        visitor.find(".upload-result .problem:has-text('PDF')").waitFor();
        visitor.forgive();
    }

    @Test
    void everyFigureOfAScanIsFramedOnThePictureOfItsPage() {
        if (Tesseract.find(System.getenv("PATH")).isEmpty()) {
            Missing.tool("Scans need Tesseract. On Debian: apt-get install tesseract-ocr tesseract-ocr-chi-sim");
        }
        byte[] scan = ScanFiles.pdf(ScannedPages.of(
                "截至2023年3月底，虚构区建成停车场36个，新增车位1850个。\n到2024年底，力争建成示范点10个，办理率不低于95%。\n联系人：张三丰", 200, false));
        given().contentType("application/pdf")
                .body(scan)
                .post("/api/v1/documents/" + SCANNED + "/text?accept=lost")
                .then()
                .statusCode(oneOf(200, 201));
        visitor.go("/documents.html?id=" + SCANNED);
        visitor.press("j");
        for (String figure : List.of("36个", "1850个", "10个", "不低于95%")) {
            assertMarked(figure);
            assertEquals(true, visitor.page().evaluate("""
                            async () => {
                              const [image, frame] = ['img', '.frame'].map((what) =>
                                document.querySelector(`.page-picture ${what}`));
                              await image.decode();
                              const [page, place] = [image, frame].map((each) => each.getBoundingClientRect());
                              return image.naturalWidth > 1000 && place.width > 10 && place.left > page.left &&
                                place.right < page.right && place.top > page.top && place.bottom < page.bottom;
                            }"""), figure);
            visitor.press("j");
        }
    }

    @Test
    void withoutATextThePageSaysHowToImportOne() {
        visitor.go("/documents.html?id=putuo-fgw-2023-10");
        if (visitor.find(".paper").count() == 0) {
            assertTrue(visitor.words("main").contains("Authorization: Bearer TOKEN"));
            assertEquals(1, visitor.find("input[type=file]").count());
        }
    }

    @Test
    void onAPhoneTheDetailsAreADrawer() {
        try (Visitor phone = chromium.visitor(ColorScheme.DARK, 360, 640)) {
            phone.go(READER);
            assertTrue(phone.find(".panel-body").isHidden());
            phone.find(".mark:text-is('1850个')").click();
            assertTrue(phone.find(".chosen").isVisible());
            phone.press("Escape");
            assertTrue(phone.find(".panel-body").isHidden());
            phone.assertNothingWentWrong();
        }
    }

    private static void assertMarked(String words) {
        assertEquals(words, visitor.words(".paper .mark[aria-current]"));
    }

    private static void waitForTheForm() {
        visitor.find(".decision").waitFor();
    }
}
