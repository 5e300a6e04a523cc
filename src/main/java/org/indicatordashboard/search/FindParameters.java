package org.indicatordashboard.search;

import java.util.List;
import java.util.Set;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

import org.indicatordashboard.http.answer.ListParameters;
import org.indicatordashboard.http.answer.ParameterReader;
import org.indicatordashboard.language.Sought;
import org.indicatordashboard.language.Words;

/** What is looked for. */
public class FindParameters extends ListParameters {

    private static final int LONGEST = 100;

    @RestQuery
    @Parameter(
            description =
                    "All of these words, in any order and spelling, at most 100 characters: " + Sought.DESCRIPTION,
            required = true,
            example = "基站")
    String q;

    @RestQuery
    @Parameter(
            description =
                    "indicator, target, unit, scenario, document, figure, sentence; repeated or in a comma list. All by default.",
            example = "target")
    List<String> kind;

    Sought sought(ParameterReader reader) {
        return sought(q, reader);
    }

    static Sought sought(String q, ParameterReader reader) {
        if (q != null && q.codePointCount(0, q.length()) > LONGEST) {
            reader.refuse(
                    "q",
                    Words.of(
                            "要找的词太长。请写不超过 %d 个字。".formatted(LONGEST),
                            "What is looked for is too long. Write at most %d characters.".formatted(LONGEST)));
            return Sought.of(null);
        }
        Sought sought = Sought.of(q);
        if (sought.words().stream().noneMatch(w -> w.whole().codePoints().anyMatch(Character::isLetterOrDigit))) {
            reader.refuse(
                    "q",
                    Words.of(
                            "没有写要找什么。请写一个词、数字或拼音，例如 q=基站。",
                            "It does not say what to look for. Write a word, a number or pinyin, such as q=基站."));
        }
        return sought;
    }

    Set<FoundKind> kinds(ParameterReader reader) {
        return reader.several("kind", kind, FoundKind.class);
    }
}
