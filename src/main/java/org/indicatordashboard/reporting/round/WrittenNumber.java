package org.indicatordashboard.reporting.round;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in digits with what stands behind it, as people write it: 1,234.5, １２家, 95 %, ¥1 234, (12).
 *
 * @param unit empty where none stands there
 */
record WrittenNumber(BigDecimal value, String unit) {

    private static final Pattern FORM = Pattern.compile(
            "([+-]?)[¥￥]?((?:\\d{1,3}(?:[, ，']\\d{3})+|\\d+)(?:\\.\\d+)?(?:[eE][+-]?\\d{1,2})?)\\s*([^\\s\\d].{0,19})?");
    private static final Pattern BRACKETED = Pattern.compile("\\((.*)\\)(.*)");
    private static final Pattern PARTS = Pattern.compile("[, ，']");

    /** Empty where it is no number. */
    static Optional<WrittenNumber> of(String written) {
        String plain =
                Normalizer.normalize(written, Normalizer.Form.NFKC).strip().replace('−', '-');
        Matcher bracketed = BRACKETED.matcher(plain);
        boolean isNegative = bracketed.matches();
        Matcher found = FORM.matcher(isNegative ? bracketed.group(1).strip() + bracketed.group(2) : plain);
        if (!found.matches()) {
            return Optional.empty();
        }
        BigDecimal number =
                new BigDecimal(found.group(1) + PARTS.matcher(found.group(2)).replaceAll(""));
        String unit = found.group(3) == null ? "" : found.group(3).strip();
        return Optional.of(new WrittenNumber(isNegative ? number.negate() : number, unit));
    }
}
