package org.indicatordashboard.extraction;

import java.math.BigDecimal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.language.Coded;
import org.indicatordashboard.language.Words;

/**
 * What speaks against a proposal, and how much of its confidence stays. The shares were set by hand so that on the
 * labelled texts of the accuracy report as many are right as the confidence says.
 */
@Schema(name = "DoubtCode")
public enum Doubt implements Coded {
    FOREIGN_UNIT("0.55", "单位不在单位表中，照录原文", "The unit is on no list; it is given as printed."),
    BARE_VALUE("0.80", "没有单位，凭“从…到…”认定为数值", "It has no unit; only from … to … says that it is a value."),
    NO_UNIT("0.92", "没有单位，或单位常另有所指", "It has no unit, or one that often means something else."),
    WORDS("0.97", "用汉字数词写成，可能只是说法", "It is written in words and may be a way of speaking."),
    PARTS("0.82", "“五大…”可能只是名称", "五大… may be no more than a name."),
    KIND("0.90", "是已达到的数还是目标，句中没有说清", "The words do not settle whether it was reached or is meant."),
    NO_DUE_DAY("0.60", "目标没有写明期限", "Nothing says when the target is due."),
    NO_PERIOD("0.93", "没有写明时期", "Nothing says what time it speaks of."),
    INHERITED_PERIOD("0.90", "时期取自前面的句子", "The period is that of an earlier sentence."),
    NO_SUBJECT("0.85", "近处没有说明它是什么的数", "No words near say what it measures."),
    INHERITED_SUBJECT("0.90", "名称取自前面的数", "What it measures is that of the figure before it."),
    MISREAD(
            "0.75",
            "文字识别对这几个字没有把握，请对照页面图像",
            "The recognition is not sure of these characters; compare the picture of the page."),
    MENDED("0.90", "识别时改正了一个常见的误认字", "A character that is often misread was put right."),
    LONG_SUBJECT("0.90", "名称很长，可能连带了别的词", "The words of what it measures are long and may hold more than the name.");

    private final BigDecimal share;
    private final Words words;

    Doubt(String share, String chinese, String english) {
        this.share = new BigDecimal(share);
        this.words = Words.of(chinese, english);
    }

    BigDecimal share() {
        return share;
    }

    public Words words() {
        return words;
    }
}
