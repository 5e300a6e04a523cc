package org.indicatordashboard.export;

import java.math.BigDecimal;

import org.indicatordashboard.assessment.Assessment;
import org.indicatordashboard.assessment.Share;
import org.indicatordashboard.language.Language;

/** How a target stands, in one sentence. */
final class StatusWords {

    /** From then on the due date has come, and its share of the time says nothing more. */
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private StatusWords() {}

    static String of(Assessment assessment, Language language) {
        boolean zh = language == Language.ZH;
        StringBuilder words = new StringBuilder(zh ? "状态：" : "Status: ")
                .append(assessment.status().words().in(language));
        Share completion = assessment.completion();
        if (completion != null) {
            words.append(zh ? "；完成率 " : "; completion ").append(completion.text());
        }
        if (assessment.achievedOn() != null) {
            words.append((zh ? "；%s 起达到" : "; since %s").formatted(assessment.achievedOn()))
                    .append(assessment.isLate() ? zh ? "，逾期完成" : ", achieved late" : "");
        } else if (assessment.elapsed() != null && assessment.elapsed().compareTo(ALL) < 0) {
            words.append((zh ? "；时间进度 " : "; elapsed "))
                    .append(number(assessment.elapsed()))
                    .append(" %");
        }
        return words.append(zh ? "。" : ".").toString();
    }

    private static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
