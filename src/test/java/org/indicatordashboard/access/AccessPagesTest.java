package org.indicatordashboard.access;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.testsupport.Person;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** The pages in a real browser, with the cookie, the origin and the CSRF token that browsers send. */
@QuarkusTest
@TestProfile(AccessProfile.class)
class AccessPagesTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private static Playwright playwright;

    private static Browser browser;

    private final List<String> complaints = new ArrayList<>();

    private Page page;

    @BeforeAll
    static void launch() {
        boolean there = Files.isExecutable(CHROMIUM);
        Assumptions.assumeTrue(
                there || System.getenv("CI") != null,
                "Pages are not tested: apt-get install chromium fonts-wqy-microhei");
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setChromiumSandbox(false)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    }

    @AfterAll
    static void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @BeforeEach
    void open() {
        page = browser.newPage();
        page.onPageError(complaints::add);
    }

    @AfterEach
    void noComplaints() {
        page.close();
        assertEquals(List.of(), complaints);
    }

    @Test
    void anAdministratorMakesAReporterWhoSetsAPasswordAndMakesAToken() {
        signIn(Person.ADMINISTRATOR, Person.PASSWORD, "/admin.html");
        page.locator("#account [name=name]").fill("li");
        page.locator("#account [name=displayName]").fill("李四");
        page.locator("#account [value=reporter]").check();
        page.locator("#account [value=" + Person.UNIT + "]").check();
        page.locator("#account .button").click();
        String link = page.locator("[data-link] .once").textContent();
        page.reload();
        assertThat(page.locator("[data-entries]")).containsText("account-created");
        page.locator("[data-verify]").click();
        assertThat(page.locator("[data-verified]")).containsText("完整");
        page.context().clearCookies();

        page.navigate(link);
        page.locator("#setup [name=password]").fill("short");
        page.locator("#setup .button").click();
        assertThat(page.locator("#setup [role=alert]")).containsText("12");
        page.locator("#setup [name=password]").fill(Person.PASSWORD);
        page.locator("#setup .button").click();
        assertThat(page.locator("main")).containsText("已保存");

        signIn("li", Person.PASSWORD, "/account.html");
        assertThat(page.locator(".facts")).containsText(Person.UNIT);
        page.locator("#token [name=name]").fill("脚本");
        page.locator("#token .button").click();
        assertThat(page.locator("[data-made] .once")).containsText("idt_");
        page.locator("[data-revoke]").click();
        assertThat(page.locator("[data-tokens]")).containsText("已撤销");
        page.locator("[data-sign-out]").click();
        page.waitForURL(address("/"));
        page.navigate(address("/account.html"));
        page.waitForURL("**/signin.html?next=*");
    }

    @Test
    void anAdministratorChangesRolesAndUnitsAndDisables() {
        Person.newAccount("zhou", Role.REPORTER);
        signIn(Person.ADMINISTRATOR, Person.PASSWORD, "/admin.html");
        Locator row = page.locator("[data-table] tr:has(th:text-is('zhou'))");
        row.locator("[data-act=edit]").click();
        assertThat(page.locator("#edit [value=" + Person.UNIT + "]")).isChecked();
        page.locator("#edit [value=" + Person.UNIT + "]").uncheck();
        page.locator("#edit .button").click();
        assertThat(page.locator("#edit [role=alert]")).containsText("报送员至少要有一个责任单位");
        page.locator("#edit [value=区科委]").check();
        page.locator("#edit [value=reviewer]").check();
        page.locator("#edit [name=displayName]").fill("周五");
        page.locator("#edit .button").click();
        assertThat(row).containsText("周五");
        assertThat(row).containsText("报送员、审核员");
        assertThat(row).containsText("区科委");
        row.locator("[data-act=disable]").click();
        assertThat(row).containsText("已停用");
        assertEquals(401, Person.signIn("zhou", Person.PASSWORD).statusCode());
        row.locator("[data-act=enable]").click();
        assertThat(row).containsText("正常");
    }

    @Test
    void theHeaderSaysWhoIsSignedInAndLeadsToTheirWork() {
        page.navigate(address("/scenarios.html"));
        assertThat(page.locator("body > header .account")).hasAttribute("href", "/signin.html");
        signIn(Person.newAccount("wu", Role.REVIEWER), Person.PASSWORD, "/review.html");
        page.navigate(address("/scenarios.html"));
        assertThat(page.locator("body > header .account")).containsText("wu");
        assertThat(page.locator("body > header .work")).hasText(new String[] {"审核"});
        page.context().clearCookies();
        page.reload();
        assertThat(page.locator("body > header .account")).hasText("登录");
        assertThat(page.locator("body > header .work")).hasCount(0);
    }

    @Test
    void aWrongPasswordIsExplained() {
        page.navigate(address("/signin.html?lang=en"));
        page.locator("[name=name]").fill("nobody");
        page.locator("[name=password]").fill("wrong");
        page.locator("#signin .button").click();
        assertThat(page.locator("[role=alert]")).containsText("Name or password is wrong");
    }

    @Test
    void nextLeadsToNoOtherSite() {
        page.navigate(address("/signin.html?next=//elsewhere.example/x.html"));
        page.locator("[name=name]").fill(Person.ADMINISTRATOR);
        page.locator("[name=password]").fill(Person.PASSWORD);
        page.locator("#signin .button").click();
        page.waitForURL("**/account.html");
    }

    private void signIn(String name, String password, String next) {
        page.navigate(address("/signin.html?next=" + next));
        page.locator("[name=name]").fill(name);
        page.locator("[name=password]").fill(password);
        page.locator("#signin .button").click();
        page.waitForURL(address(next));
    }

    private static String address(String path) {
        return RestAssured.baseURI + ":" + RestAssured.port + path;
    }
}
