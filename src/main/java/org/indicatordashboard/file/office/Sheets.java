package org.indicatordashboard.file.office;

import org.indicatordashboard.language.Language;
import org.indicatordashboard.language.Words;

/** Names and headings of the sheets beside the data. */
enum Sheets {
    DATA("数据", "Data"),
    NOTES("说明与来源", "Notes and sources"),
    CODES("代码", "Codes"),
    READING("如何阅读", "How to read"),
    CHART("图表", "Chart"),
    VALUES("明细", "Values"),
    SOURCE("来源", "Source"),
    NOTE("说明", "Note"),
    COLUMN("列", "Column"),
    KEY("键", "Key"),
    MEANING("含义", "Meaning"),
    CODE("代码", "Code"),
    LIST("代码表", "Code list"),
    AS_OF("评估日", "As of"),
    KNOWN_AT("知悉日", "Known at"),
    DATASET("数据版本", "Dataset version"),
    VERIFICATION("验证码", "Verification code"),
    VERIFY_AT("验证地址", "Verify at");

    private final Words words;

    Sheets(String zh, String en) {
        this.words = Words.of(zh, en);
    }

    String in(Language language) {
        return words.in(language);
    }
}
