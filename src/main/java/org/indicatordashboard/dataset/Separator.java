package org.indicatordashboard.dataset;

import java.util.Arrays;
import java.util.List;

/** What parts the cells of a line; spreadsheets choose one by the country they are set to. */
enum Separator {
    COMMA(',', "逗号 ,", "comma ,"),
    SEMICOLON(';', "分号 ;", "semicolon ;"),
    TAB('\t', "制表符", "tab");

    private final char sign;
    private final String zh;
    private final String en;

    Separator(char sign, String zh, String en) {
        this.sign = sign;
        this.zh = zh;
        this.en = en;
    }

    /** Excel writes {@code sep=;} into a line of its own at the head of a file. */
    static List<Separator> candidates(String text) {
        return Arrays.stream(values())
                .filter(s -> !text.startsWith("sep=") || text.startsWith("sep=" + s.sign))
                .toList();
    }

    char sign() {
        return sign;
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }
}
