package org.indicatordashboard.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;

import org.indicatordashboard.language.Words;

/** The domains of the plan. */
public enum Domain {
    ECONOMY("经济", "Economy"),
    LIFE("生活", "Life"),
    GOVERNANCE("治理", "Governance"),
    FOUNDATION("底座", "Digital foundation"),
    TALENT("人才", "Talent"),
    ECOSYSTEM("生态", "Ecosystem"),
    CROSS_DOMAIN("综合", "Cross-domain");

    private final Words words;

    Domain(String zh, String en) {
        words = Words.of(zh, en);
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(Domain::code).toList();
    }

    public static Optional<Domain> ofCode(String code) {
        return Arrays.stream(values()).filter(d -> d.code().equals(code)).findFirst();
    }

    public Words words() {
        return words;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
