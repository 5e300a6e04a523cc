package org.indicatordashboard.reporting.round;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.indicatordashboard.language.Words;

/** Tells a link that a reviewer can open from words, and both from what only looks like a link. */
final class EvidenceLink {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** Something with {@code ://}, or one of the schemes that need none. */
    private static final Pattern LINK = Pattern.compile(
            "(?i)(?<![a-z0-9])(?:[a-z][a-z0-9+.-]*://|(?:javascript|vbscript|data|blob|about|file|mailto):)[^\\s，。；、）】》\"'<>]*");

    private EvidenceLink() {}

    /** Whether the words lead to something: they hold an http or https address with a host. */
    static boolean proves(String evidence) {
        return evidence != null && links(evidence).anyMatch(EvidenceLink::isWebAddress);
    }

    /** What is wrong with the links in the words; empty where nothing is. */
    static Optional<Words> mistake(String evidence) {
        String wrong = links(evidence).filter(l -> !isWebAddress(l)).collect(Collectors.joining(" "));
        return wrong.isEmpty()
                ? Optional.empty()
                : Optional.of(Words.of(
                        "“%s” 不能作为依据链接：只收 http:// 或 https:// 开头、能打开的网址；文件请作为附件上传并选定目标。".formatted(shortened(wrong)),
                        "“%s” cannot be a link to evidence: only addresses that begin with http:// or https:// and can be opened are; attach a file to the target instead."
                                .formatted(shortened(wrong))));
    }

    private static Stream<String> links(String evidence) {
        return LINK.matcher(evidence).results().map(MatchResult::group);
    }

    private static boolean isWebAddress(String link) {
        try {
            URI address = new URI(link);
            return address.getScheme() != null
                    && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (URISyntaxException broken) {
            return false;
        }
    }

    private static String shortened(String link) {
        return link.length() <= 60 ? link : link.substring(0, 59) + "…";
    }
}
