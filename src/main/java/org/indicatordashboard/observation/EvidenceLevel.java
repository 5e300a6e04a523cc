package org.indicatordashboard.observation;

import org.indicatordashboard.language.Coded;
import org.indicatordashboard.language.Words;

/** How well a value is proven, from strong to weak. */
public enum EvidenceLevel implements Coded {
    /** An official document prints it. */
    OFFICIAL_DOCUMENT("官方文件", "Official document"),
    /** A responsible unit reported it with evidence, and a reviewer approved it with the evidence in view. */
    APPROVED_WITH_EVIDENCE("有依据，已审核", "Approved with evidence"),
    /** A responsible unit reported it without evidence; approved on its word. */
    SELF_REPORTED("自报，已审核", "Self-reported"),
    /** A document is named, and its imported text does not print the words: nothing proves it. */
    NOT_FOUND_IN_TEXT("原文未找到", "Not found in the text");

    private final Words words;

    EvidenceLevel(String zh, String en) {
        words = Words.of(zh, en);
    }

    /** What the dataset holds is printed in an official document and says nothing more of it. */
    public static EvidenceLevel of(EvidenceLevel noted) {
        return noted == null ? OFFICIAL_DOCUMENT : noted;
    }

    /** @param isMissing whether the documents it cites do not print it */
    public static EvidenceLevel of(EvidenceLevel noted, boolean isMissing) {
        return noted == null && isMissing ? NOT_FOUND_IN_TEXT : of(noted);
    }

    public Words words() {
        return words;
    }
}
