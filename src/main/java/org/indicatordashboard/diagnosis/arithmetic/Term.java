package org.indicatordashboard.diagnosis.arithmetic;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a check computes with, as the dataset writes it. */
public sealed interface Term {

    /** For error messages: what {@link #parse} accepts. */
    String ALLOWED = "indicator-code; target:indicator-code; check:id; =15 亩/公顷";

    /** The value of an indicator in the region and period of the check: {@code iot-sensors}. */
    record Observed(String indicator) implements Term {}

    /** What a plan promises for an indicator in the region: {@code target:ipv6-penetration}. */
    record Promised(String indicator) implements Term {}

    /** The result of another check: {@code check:area}. */
    record Derived(String check) implements Term {}

    /** A number that is no figure of the district, such as a conversion: {@code =15 亩/公顷}. */
    record Constant(BigDecimal value, String unit) implements Term {}

    Pattern CONSTANT = Pattern.compile("=(\\d+(?:\\.\\d+)?)(?: (\\S+))?");
    Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]*");

    /** Empty where the text is no term. */
    static Optional<Term> parse(String text) {
        Matcher constant = CONSTANT.matcher(text);
        if (constant.matches()) {
            return Optional.of(new Constant(
                    new BigDecimal(constant.group(1)), constant.group(2) == null ? "" : constant.group(2)));
        }
        int colon = text.indexOf(':');
        String code = text.substring(colon + 1);
        if (!CODE.matcher(code).matches()) {
            return Optional.empty();
        }
        return switch (text.substring(0, colon + 1)) {
            case "" -> Optional.of(new Observed(code));
            case "target:" -> Optional.of(new Promised(code));
            case "check:" -> Optional.of(new Derived(code));
            default -> Optional.empty();
        };
    }

    /** @throws IllegalArgumentException if the text is no term; use {@link #parse} for what a person typed */
    static Term of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("no term: " + text));
    }
}
