package org.indicatordashboard.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.reporting.round.ReportingProfile;
import org.indicatordashboard.reporting.round.Workbook;
import org.indicatordashboard.testsupport.Person;
import org.indicatordashboard.testsupport.ServiceTest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** From unreported to proven, by four people at four windows: administrator, reporter, reviewer, reader. */
@ServiceTest
@TestProfile(RoundPageTest.Alone.class)
class RoundPageTest extends PageTest {

    /** It publishes; nobody else may find that. */
    public static class Alone extends ReportingProfile {}

    private static final String REPORTER = "shangwu-li";
    private static final String REVIEWER = "shenhe-zhao";
    private static final String DISTRICTS = "putuo-2023-new-digital-business-districts";
    private static final String OUTPUT = "putuo-2023-digital-commerce-output";
    private static final String RATE = "putuo-2023-business-district-digitalisation-rate";

    private static Visitor administrator;
    private static Visitor reporter;
    private static Visitor reviewer;
    private static byte[] workbook;
    private static String submission;

    @BeforeAll
    static void arrive() {
        administrator = chromium.visitor();
        reporter = chromium.visitor();
        reviewer = chromium.visitor();
    }

    @AfterEach
    void nothingWentWrongAtAnyWindow() {
        for (Visitor each : List.of(administrator, reporter, reviewer)) {
            each.assertNothingWentWrong();
            each.assertAskedNobodyElse();
        }
    }

    /** Each step goes on from the one before. */
    @Test
    void fromUnreportedToProven() {
        theAdministratorMakesAReporterAndAReviewer();
        theReporterDownloadsTheWorkbookOfTheMonth();
        anUnreportedTargetLeadsToItsRowOfTheForm();
        theDryRunNamesRowAndReason();
        correctedItIsSubmitted();
        theReviewerReturnsOneWithAReasonAndApprovesTwo();
        theOverviewCountsThem();
        theReporterReadsWhyARowCameBack();
        theBulletinOfTheMonthNamesThem();
        theReturnedRowIsMendedInTheSameSubmissionAndApprovedAcrossAll();
        everyStepIsInTheChainAndTheChainIsWhole();
        thePagesOfTheRoundAreAccessibleAndFitAPhone();
        theEnglishReporterChoosesTheUnitByItsEnglishName();
        anUnownedTargetLeadsTheAdministratorToWhereItsOwnerIsSettled();
    }

    private void theAdministratorMakesAReporterAndAReviewer() {
        administrator.signIn(Person.ADMINISTRATOR, Person.PASSWORD, "/admin.html");
        setPassword(reporter, linkFor(REPORTER, "reporter", Person.UNIT));
        setPassword(reviewer, linkFor(REVIEWER, "reviewer"));
        assertThat(administrator.find("[data-table]")).containsText(REPORTER);
    }

    private void theReporterDownloadsTheWorkbookOfTheMonth() {
        reporter.signIn(REPORTER, Person.PASSWORD, "/reporting.html");
        reporter.find("[name=month]").fill("2024-03");
        reporter.find(".round button").click();
        reporter.page().waitForURL("**month=2024-03");
        reporter.settled();
        workbook = reporter.download("[data-workbook]");
    }

    private void anUnreportedTargetLeadsToItsRowOfTheForm() {
        reporter.go("/target.html?id=" + DISTRICTS + "&asOf=2024-12-31");
        reporter.find("[data-report=" + DISTRICTS + "]").click();
        reporter.page().waitForURL(url -> url.contains("/reporting.html") && url.endsWith("#" + DISTRICTS));
        reporter.settled();
        assertThat(reporter.find("[name=value][data-target=" + DISTRICTS + "]")).isFocused();
        reporter.go("/reporting.html?month=2024-03");
    }

    private void theDryRunNamesRowAndReason() {
        upload("两家");
        assertThat(reporter.find(".said h2")).containsText("可记录 2 行，需备注 0 行，不能记录 1 行");
        Locator refused = reporter.find(".said tbody tr:has-text('不能记录')");
        assertThat(refused.locator("th")).hasText(rowOf(DISTRICTS));
        assertThat(refused).containsText("“两家” 不是数");
        assertThat(reporter.find("[data-save=workbook]")).hasCount(0);
    }

    private void correctedItIsSubmitted() {
        upload(3);
        assertThat(reporter.find(".said h2")).containsText("可记录 3 行，需备注 0 行，不能记录 0 行");
        reporter.find("[data-save=workbook]").click();
        reporter.page().waitForURL("**/review.html?id=*");
        submission = reporter.settled().address();
        reporter.find("[data-act=submit]").click();
        assertThat(reporter.find("h1")).containsText("待审核");
    }

    private void theReviewerReturnsOneWithAReasonAndApprovesTwo() {
        assertEquals("57 项目标：2 项已完成，55 项逾期未报", headline());
        reviewer.signIn(REVIEWER, Person.PASSWORD, "/review.html");
        reviewer.find("a[href='" + submission + "']").click();
        reviewer.page().waitForURL(url -> url.endsWith(submission));
        for (String target : List.of(DISTRICTS, RATE)) {
            reviewer.find("input[value=" + target + "]").uncheck();
        }
        reviewer.find(".reason").fill("口径请写明");
        reviewer.find("[data-act=return]").click();
        assertThat(reviewer.find("tr:has([value=" + OUTPUT + "])")).containsText("已退回");
        reviewer.find("[data-comment-on]").selectOption(OUTPUT);
        reviewer.find(".comment-text").fill("平台企业是否计入？");
        reviewer.find("[data-comment]").click();
        assertThat(reviewer.find("tr:has([value=" + OUTPUT + "]) .comment")).containsText("平台企业是否计入？");
        for (String target : List.of(DISTRICTS, RATE)) {
            reviewer.find("input[value=" + target + "]").check();
        }
        reviewer.find("[data-act=approve]").click();
        for (String target : List.of(DISTRICTS, RATE)) {
            assertThat(reviewer.find("tr:has([value=" + target + "])")).containsText("已审核");
        }
        assertThat(reviewer.find("tr:has([value=" + OUTPUT + "])")).containsText("口径请写明");
    }

    private void theOverviewCountsThem() {
        assertEquals("57 项目标：4 项已完成，53 项逾期未报", headline());
        visitor.go("/target.html?id=%s&asOf=2024-12-31".formatted(RATE));
        assertEquals("已完成", visitor.words(".state .badge"));
        assertEquals("自报，已审核", visitor.words(".answer .evidence-level"));
        visitor.go("/target.html?id=%s&asOf=2024-12-31".formatted(DISTRICTS));
        assertEquals("有依据，已审核", visitor.words(".answer .evidence-level"));
        visitor.go("/target.html?id=%s&asOf=2024-12-31".formatted(OUTPUT));
        assertEquals("逾期未报", visitor.words(".state .badge"));
    }

    private void theReporterReadsWhyARowCameBack() {
        reporter.go("/reporting.html?unit=%s&month=2024-03".formatted(Person.UNIT));
        assertThat(reporter.find(".returned")).containsText("口径请写明");
        assertThat(reporter.find("tr:has([data-target=" + OUTPUT + "])")).containsText("口径请写明");
    }

    private void theReturnedRowIsMendedInTheSameSubmissionAndApprovedAcrossAll() {
        reporter.go("/reporting.html?unit=%s&month=2024-03".formatted(Person.UNIT));
        assertThat(reporter.find(".work .waits")).hasText("1 行待处理");
        reporter.find("[name=remark][data-target=" + OUTPUT + "]").fill("全口径，含平台企业");
        reporter.find("[data-save=submit]").click();
        assertThat(reporter.find(".said a[href='" + submission + "']")).hasCount(1);
        reviewer.go("/review.html?show=waiting");
        Locator row = reviewer.find("tr:has([value=" + OUTPUT + "])");
        assertThat(row).containsText("上次提交");
        assertThat(row.locator(".badge")).containsText("已完成");
        Accessibility.check(reviewer);
        reviewer.find("input[value=" + OUTPUT + "]").check();
        reviewer.find("[data-approve]").click();
        assertThat(reviewer.find(".said")).containsText("已批准 1 行");
        assertThat(row).hasCount(0);
    }

    private void theBulletinOfTheMonthNamesThem() {
        visitor.go("/bulletins/2026-01");
        String achieved = visitor.words("main").replaceAll(".*三、新完成的目标(.*)四、逾期未报情况.*", "$1");
        assertThat(achieved, containsString("商圈数字化率：目标 60%，最近数值 66.5%（2024-03，自报，已审核）"));
        assertThat(achieved, containsString("3家（2023，有依据，已审核），于 2023-12-31 完成"));
        assertThat(achieved, not(containsString("120亿元")));
        assertEquals(true, visitor.find("figure img").evaluate("image => image.naturalWidth > 0"));
        assertEquals("center", visitor.find("h1").evaluate("h1 => getComputedStyle(h1).textAlign"));
    }

    private void everyStepIsInTheChainAndTheChainIsWhole() {
        administrator.go("/admin.html");
        assertThat(administrator.find("[data-entries]")).containsText("create-submission");
        List<String> steps = administrator.find("[data-entries] tbody tr").all().stream()
                .map(row -> row.locator("td").nth(1).innerText() + " "
                        + row.locator("code").innerText())
                .toList();
        List<String> expected = Stream.of(
                        "%2$s approve-submission",
                        "%1$s submit-submission",
                        "%1$s change-submission",
                        "%2$s approve-submission",
                        "%2$s comment-submission",
                        "%2$s return-submission",
                        "%2$s sign-in",
                        "%1$s submit-submission",
                        "%1$s create-submission",
                        "%1$s sign-in",
                        "%2$s password-set",
                        "%3$s account-created",
                        "%1$s password-set",
                        "%3$s account-created",
                        "%3$s sign-in")
                .map(step -> step.formatted(REPORTER, REVIEWER, Person.ADMINISTRATOR))
                .toList();
        assertEquals(expected, steps.subList(0, expected.size()));
        administrator.find("[data-verify]").click();
        assertThat(administrator.find("[data-verified]")).containsText("完整");
    }

    private void thePagesOfTheRoundAreAccessibleAndFitAPhone() {
        Map<String, Visitor> pages = Map.of(
                "/admin.html",
                administrator,
                "/account.html",
                administrator,
                "/reporting.html?month=2024-03",
                reporter,
                submission,
                reporter,
                "/review.html",
                reviewer,
                submission + "&lang=en",
                reviewer,
                "/supervision.html",
                reviewer,
                "/bulletins/2024-03",
                visitor,
                "/target.html?id=" + RATE,
                visitor);
        pages.forEach((page, who) -> Accessibility.check(who.go(page)));
        administrator.go("/admin.html").find("[data-act=edit]").first().click();
        Accessibility.check(administrator);
    }

    private void theEnglishReporterChoosesTheUnitByItsEnglishName() {
        reporter.go("/reporting.html?month=2024-03&lang=en");
        Locator unit = reporter.find(".round [name=unit]");
        assertThat(unit).hasValue(Person.UNIT);
        assertThat(unit.locator("option")).hasText("Putuo District Commission of Commerce");
    }

    private void anUnownedTargetLeadsTheAdministratorToWhereItsOwnerIsSettled() {
        administrator.go("/target.html?id=putuo-2023-digital-economy-scale&asOf=2024-12-31");
        administrator.find("a[href*='/admin.html']:has-text('确定责任单位')").click();
        Locator owner = administrator.find("[data-owner=putuo-2023-digital-economy-scale]");
        assertThat(owner).isFocused();
        owner.selectOption(Person.UNIT);
        administrator.find("[data-settle=putuo-2023-digital-economy-scale]").click();
        assertThat(administrator.find("[data-owners] .said")).containsText(Person.UNIT);
        assertThat(owner).hasCount(0);
    }

    /** Makes an account on the page, and gives the one-time link that it shows. */
    private static String linkFor(String name, String role, String... units) {
        administrator.find("#account [name=name]").fill(name);
        administrator.find("#account [name=displayName]").fill(name);
        administrator.find("#account [value=" + role + "]").check();
        for (String unit : units) {
            administrator.find("#account [value=" + unit + "]").check();
        }
        administrator.find("#account .button").click();
        Locator link = administrator.find("[data-link] .once:has-text('name=" + name + "')");
        return link.textContent();
    }

    private static void setPassword(Visitor owner, String link) {
        owner.page().navigate(link);
        owner.find("#setup [name=password]").fill(Person.PASSWORD);
        owner.find("#setup .button").click();
        assertThat(owner.find("main")).containsText("已保存");
    }

    private static void upload(Object districts) {
        byte[] filled = Workbook.edited(workbook, sheet -> {
            Workbook.fill(sheet, DISTRICTS, districts, "验收通知 https://example.org/notice.pdf", "");
            Workbook.fill(sheet, OUTPUT, 120, "统计局核定表", "");
            Workbook.fill(sheet, RATE, 66.5, "", "");
        });
        reporter.find("[data-upload]").setInputFiles(new FilePayload("月报.xlsx", Person.XLSX, filled));
    }

    private static String rowOf(String target) {
        String[] number = new String[1];
        Workbook.edited(
                workbook,
                sheet ->
                        number[0] = Integer.toString(Workbook.row(sheet, target).getRowNum() + 1));
        return number[0];
    }

    private static String headline() {
        visitor.go("/?asOf=2024-12-31");
        return visitor.words("h1");
    }
}
