package org.indicatordashboard.reporting.bulletin;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

import org.indicatordashboard.language.Language;
import org.indicatordashboard.language.Words;

/** The month in one sentence. */
final class Headline {

    private Headline() {}

    static String of(Facts facts, Language language) {
        String counts = facts.counts().entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .map(e -> Words.of("%s %d 项", "%s %d")
                        .in(language)
                        .formatted(e.getKey().words().in(language), e.getValue()))
                .collect(Collectors.joining(Words.of("，", ", ").in(language)));
        return Words.of(
                        "截至 %s，在有效期内的目标共 %d 项：%s。本月新完成 %d 项，补报证实 %d 项，状态变化 %d 项。",
                        "On %s there are %d targets in force: %s. Newly achieved: %d; proved by later reports: %d; changes of status: %d.")
                .in(language)
                .formatted(
                        day(facts.vantage().asOf(), language),
                        facts.now().size(),
                        counts,
                        facts.newlyAchieved().size(),
                        facts.provenLate().size(),
                        facts.moves().size());
    }

    private static String day(LocalDate day, Language language) {
        return language == Language.ZH
                ? "%d 年 %d 月 %d 日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth())
                : day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH));
    }
}
