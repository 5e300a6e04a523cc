package org.indicatordashboard.file.provenance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.indicatordashboard.language.Language;

/**
 * What a file was made from, so that a reader can ask the service what has changed since.
 *
 * @param asOf about the world: the day the file speaks of
 * @param knownAt about knowledge: what was known by this day
 * @param datasetVersion the version of the published data
 * @param verificationCode short code that the service recognises; null when the file is not registered
 * @param verificationUrl absolute address that shows the verification; null when the file is not registered
 */
public record Provenance(
        LocalDate asOf, LocalDate knownAt, String datasetVersion, String verificationCode, String verificationUrl) {

    public static final String SEPARATOR = " · ";

    public Provenance {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(knownAt, "knownAt");
        Objects.requireNonNull(datasetVersion, "datasetVersion");
    }

    /** The only time a file may carry: the clock of the machine would make equal files differ. */
    public Instant fixedInstant() {
        return asOf.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** What footers say, piece by piece; a piece is not broken over lines. */
    public List<String> pieces(Language language) {
        Stream<String> always = switch (language) {
            case ZH -> Stream.of("评估日 " + asOf, "知悉日 " + knownAt, "数据版本 " + datasetVersion);
            case EN -> Stream.of("As of " + asOf, "known at " + knownAt, "dataset " + datasetVersion);
        };
        Stream<String> verification = Stream.ofNullable(verificationCode)
                .map(code -> (language == Language.ZH ? "验证码 " : "verification ") + code);
        return Stream.concat(always, verification).toList();
    }

    /** All of it in one line. */
    public String line(Language language) {
        return String.join(SEPARATOR, pieces(language));
    }
}
