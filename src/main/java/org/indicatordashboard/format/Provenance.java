package org.indicatordashboard.format;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;

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

    public Provenance {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(knownAt, "knownAt");
        Objects.requireNonNull(datasetVersion, "datasetVersion");
    }

    /** The only time a file may carry: the clock of the machine would make equal files differ. */
    Instant fixedInstant() {
        return asOf.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** One line of words for footers. */
    public String line(Language language) {
        StringBuilder line = new StringBuilder();
        switch (language) {
            case ZH -> {
                line.append("数据截至 %s · 认知截至 %s · 数据版本 %s".formatted(asOf, knownAt, datasetVersion));
                if (verificationCode != null) {
                    line.append(" · 验证码 ").append(verificationCode);
                }
            }
            case EN -> {
                line.append("As of %s · known at %s · dataset %s".formatted(asOf, knownAt, datasetVersion));
                if (verificationCode != null) {
                    line.append(" · verification ").append(verificationCode);
                }
            }
        }
        return line.toString();
    }
}
