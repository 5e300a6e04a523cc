package org.indicatordashboard.reporting.round;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class EvidenceLinkTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://www.example.gov.cn/a?b=1", "见 http://oa/file/12。", "HTTPS://example.org"})
    void aWebAddressProves(String evidence) {
        assertTrue(EvidenceLink.proves(evidence));
        assertTrue(EvidenceLink.mistake(evidence).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "台账", "见附件：2023年统计表", "source: annual report", "http", "12:30 会议"})
    void wordsProveNothingAndAreAllowed(String evidence) {
        assertFalse(EvidenceLink.proves(evidence));
        assertTrue(EvidenceLink.mistake(evidence).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "data:text/html;base64,AAAA",
                "file:///etc/passwd",
                "ftp://example.org/a",
                "https://",
                "http://user:password@example.org",
                "https://exa mple.org javascript:x"
            })
    void anythingElseThatLooksLikeALinkIsRefusedInBothLanguages(String evidence) {
        var words = EvidenceLink.mistake(evidence).orElseThrow();
        assertTrue(words.zh().contains("http:// 或 https://"), words.zh());
        assertTrue(words.en().contains("http:// or https://"), words.en());
        assertEquals(evidence.startsWith("https://exa"), EvidenceLink.proves(evidence));
    }
}
