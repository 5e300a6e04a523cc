package org.indicatordashboard.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.indicatordashboard.testsupport.DatabaseTest;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What people type, and what they want to see first. */
@DatabaseTest
class FortySearchesTest {

    private static final int AT_LEAST = 38;

    /** What is typed, and the beginning of the kind and id of what is wanted, or of either of two that are as good. */
    private static final String WANTED = """
            jizhan = indicator 5g-
            jz = indicator 5g-
            基站 5G = indicator 5g-
            5g室外基站 = indicator 5g-outdoor-base-stations
            ５Ｇ　室外 = indicator 5g-outdoor-base-stations
            ５Ｇ = indicator 5g-
            5gswjz = indicator 5g-outdoor-base-stations
            outdoor base stations = indicator 5g-outdoor-base-stations
            2000个 = target putuo-2023-5g-outdoor-base-stations
            2000 个 = target putuo-2023-5g-outdoor-base-stations
            ２，０００個 = target putuo-2023-5g-outdoor-base-stations
            2473 = figure 310107-5g-outdoor-base-stations
            應用場景 = indicator application-scenarios
            yingyongchangjing = indicator application-scenarios
            yycj = indicator application-scenarios
            application scenarios = indicator application-scenarios
            rgzn = indicator ai-
            人工智能场景 = indicator ai-scenarios
            rengongzhineng = indicator ai-
            haina = indicator haina-town-
            海纳小镇 = scenario S001
            hnxz = scenario S001
            metaverse = indicator suzhou-creek-metaverse-|indicator metaverse-alliance-
            元宇宙 = indicator suzhou-creek-metaverse-|scenario S148
            一网 = scenario S1
            一网统管 = scenario S106
            yiwangtongban = scenario S110
            区科委 = unit 区科委
            qkw = unit 区科委
            區金融辦 = unit 区金融办
            civil affairs bureau = unit 区民政局
            普科委〔2023〕15号 = document putuo-kw-2023-15
            行动方案 = document putuo-fb-2022-16
            action plan = document putuo-fb-2022-16
            putuo-fgw-2023-10 = document putuo-fgw-2023-10
            IPv6 普及率 = indicator ipv6-penetration
            20万户 = target putuo-2023-ipv6-covered-users
            医院 智慧 = indicator smart-hospitals
            S030 = scenario S030
            chengshidanao = scenario S030
            """;

    @Test
    void theWantedHitIsFirst() {
        List<String> missed = new ArrayList<>();
        List<String> searches = WANTED.lines().toList();
        for (String search : searches) {
            String[] both = search.split(" = ");
            String first = first(both[0]);
            if (Stream.of(both[1].split("\\|")).noneMatch(first::startsWith)) {
                missed.add(search + ", found first: " + first);
            }
        }
        assertEquals(40, searches.size());
        assertTrue(searches.size() - missed.size() >= AT_LEAST, missed::toString);
    }

    private static String first(String q) {
        List<Map<String, Object>> items = given().queryParam("q", q)
                .get("/api/v1/search")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return items.isEmpty()
                ? "nothing"
                : items.get(0).get("kind") + " " + items.get(0).get("id");
    }
}
