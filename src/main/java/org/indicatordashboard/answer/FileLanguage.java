package org.indicatordashboard.answer;

import org.indicatordashboard.format.Language;
import org.indicatordashboard.format.Words;

/** The language and the words of an answer, as the writers of files take them. */
public final class FileLanguage {

    private FileLanguage() {}

    public static Language of(org.indicatordashboard.language.Language language) {
        return switch (language) {
            case ZH -> Language.ZH;
            case EN -> Language.EN;
        };
    }

    public static Words of(org.indicatordashboard.language.Words words) {
        return Words.of(words.zh(), words.en());
    }
}
