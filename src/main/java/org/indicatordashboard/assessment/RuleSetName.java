package org.indicatordashboard.assessment;

import java.util.Arrays;
import java.util.Optional;

/**
 * How assessments name their rules: an edition, and after it whatever a district that sets its own thresholds adds.
 *
 * @param text 2026-2, or 2026-2-putuo
 */
public record RuleSetName(String text, RuleEdition edition) {

    /**
     * Reads a setting.
     *
     * @throws IllegalArgumentException naming the editions there are
     */
    public static RuleSetName of(String text) {
        return edition(text)
                .map(e -> new RuleSetName(text, e))
                .orElseThrow(() -> new IllegalArgumentException(
                        "规则集 “%1$s” 不存在，可用：%2$s，其后可加 “-” 和自定名称。There is no rule set “%1$s”. Allowed: %2$s, with “-” and a name of your own after it."
                                .formatted(text, String.join(", ", RuleEdition.codes()))));
    }

    public static boolean isName(String text) {
        return edition(text).isPresent();
    }

    private static Optional<RuleEdition> edition(String text) {
        return Arrays.stream(RuleEdition.values())
                .filter(e -> text.matches(e.code() + "(-[A-Za-z0-9-]{1,40})?"))
                .findFirst();
    }
}
