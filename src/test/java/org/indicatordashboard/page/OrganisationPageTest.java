package org.indicatordashboard.page;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.access.Issuer;
import org.indicatordashboard.access.OrganisationProfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** By way of another site, from which a browser brings back no cookie that is for our own pages only. */
@QuarkusTest
@TestProfile(OrganisationProfile.class)
class OrganisationPageTest extends PageTest {

    Issuer issuer;

    @Test
    void signsInAndOut() {
        issuer.expect(c -> c.preferredUserName("wang.fang")
                .claim("name", "王芳")
                .claim("dashboard", Map.of("roles", List.of("reviewer"))));
        visitor.go("/signin.html");
        visitor.find("a[href='/api/v1/session/organisation']").click();
        visitor.page().waitForURL("**/account.html");
        visitor.find("[data-sign-out]").waitFor();
        assertTrue(visitor.words("main").contains("王芳（wang.fang）"), visitor.words("main"));
        assertEquals(0, visitor.find("#password").count());
        visitor.find("[data-sign-out]").click();
        visitor.page().waitForURL("**/");
        visitor.go("/signin.html?error=refused");
        assertTrue(visitor.words("[role=alert].note").contains("没有成功"));
    }

    /** The identity provider is asked, and nobody else. */
    @Override
    @AfterEach
    void nothingWentWrong() {
        visitor.assertNothingWentWrong();
    }
}
