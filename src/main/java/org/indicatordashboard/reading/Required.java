package org.indicatordashboard.reading;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.indicatordashboard.http.answer.ParameterReader;
import org.indicatordashboard.language.Words;

/** Reads members of a request body that must be there. */
final class Required {

    private static final int LONGEST = 300;

    private Required() {}

    static String text(String name, String value, ParameterReader reader) {
        if (value == null || value.isBlank()) {
            reader.refuse(name, Words.of("不能为空。", "It must not be empty."));
            return "";
        }
        if (value.length() > LONGEST) {
            reader.refuse(name, Words.of("最多 %d 个字符。".formatted(LONGEST), "At most %d characters.".formatted(LONGEST)));
        }
        return value.strip();
    }

    /** Null where nothing is said. */
    static String optional(String name, String value, ParameterReader reader) {
        return value == null || value.isBlank() ? null : text(name, value, reader);
    }

    /** One of the keys that the dataset knows. */
    static String key(String name, String value, Collection<String> known, String listedAt, ParameterReader reader) {
        String key = text(name, value, reader);
        if (!key.isEmpty()) {
            reader.several(name, List.of(key), known, listedAt);
        }
        return key;
    }

    static String word(String name, String value, ParameterReader reader, String... allowed) {
        if (value == null) {
            text(name, null, reader);
            return null;
        }
        return reader.one(name, value, List.of(allowed), Optional::of).orElse(null);
    }
}
