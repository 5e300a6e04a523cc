package org.indicatordashboard.search;

/** Fields of the index. */
final class Field {

    /** As people say it, in Chinese and in English. */
    static final String NAME = "name";

    static final String ENGLISH = "english";

    /** The whole of either name, and of the name's pinyin and initials, folded. */
    static final String WHOLE = "whole";

    /** As a question is read that asks for it. */
    static final String ID = "id";

    static final String PRINTED = "printed";
    static final String TEXT = "text";

    /** Pinyin and initials of the name from each syllable to the end. */
    static final String PINYIN = "pinyin";

    static final String INITIALS = "initials";

    /** Pinyin and initials of each word of the name, whole. */
    static final String TYPED = "typed";

    static final String KIND = "kind";
    static final String URL = "url";
    static final String BEGINS = "begins";
    static final String KNOWN = "known";
    static final String UNTIL = "until";

    private Field() {}
}
