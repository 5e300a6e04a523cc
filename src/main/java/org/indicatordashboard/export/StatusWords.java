package org.indicatordashboard.export;

import java.math.BigDecimal;

import org.indicatordashboard.assessment.Assessment;
import org.indicatordashboard.assessment.Share;
import org.indicatordashboard.language.Language;

/** How a target stands, in one sentence. */
final class StatusWords {

    private StatusWords() {}

    static String of(Assessment assessment, Language language) {
        boolean zh = language == Language.ZH;
        StringBuilder words = new StringBuilder(zh ? "状态：" : "Status: ")
                .append(assessment.status().words().in(language));
        Share completion = assessment.completion();
        if (completion != null) {
            words.append(zh ? "；完成率 " : "; completion ").append(share(completion, zh));
        }
        if (assessment.achievedOn() != null) {
            words.append((zh ? "；%s 起达到" : "; since %s").formatted(assessment.achievedOn()));
        } else if (assessment.elapsed() != null) {
            words.append((zh ? "；时间进度 " : "; elapsed "))
                    .append(number(assessment.elapsed()))
                    .append(" %");
        }
        return words.append(zh ? "。" : ".").toString();
    }

    private static String share(Share share, boolean zh) {
        if (share.low() == null) {
            return (zh ? "至多 %s %%" : "at most %s %%").formatted(number(share.high()));
        }
        if (share.high() == null) {
            return (zh ? "至少 %s %%" : "at least %s %%").formatted(number(share.low()));
        }
        return share.low().equals(share.high())
                ? number(share.low()) + " %"
                : "%s—%s %%".formatted(number(share.low()), number(share.high()));
    }

    private static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
