package org.indicatordashboard.format;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** The language of headings and fixed words inside a file. What was printed in a document is never translated. */
public enum Language {
    ZH("zh-CN"),
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag, as in {@code Accept-Language}. */
    @JsonValue
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
