package org.indicatordashboard.extraction.exclusion;

import java.util.List;
import java.util.Set;

import org.indicatordashboard.extraction.text.NormalizedText;
import org.indicatordashboard.extraction.unit.Draft;

/** 座谈3个小时, 集中学习2天: how long people sat together says nothing of what came of it. */
final class Talks implements Exclusions.Exclusion {

    private static final Set<String> LENGTHS = Set.of("小时", "分钟", "天");
    private static final List<String> TALKS =
            List.of("座谈", "谈话", "交谈", "会谈", "讨论", "集中学习", "专题学习", "集体学习", "发言", "讲话", "会议持续", "面谈", "交流了");
    private static final int NEAR = 8;

    private final NormalizedText reading;

    Talks(NormalizedText reading) {
        this.reading = reading;
    }

    @Override
    public boolean refuses(Draft draft) {
        if (draft.unit() == null || !LENGTHS.contains(draft.unit().name())) {
            return false;
        }
        String before = reading.slice(draft.start() - NEAR, draft.start());
        String clause = before.substring(Math.max(before.lastIndexOf('，'), before.lastIndexOf('。')) + 1);
        return TALKS.stream().anyMatch(clause::contains);
    }
}
