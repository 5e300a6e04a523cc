package org.indicatordashboard.diagnosis;

import org.indicatordashboard.diagnosis.arithmetic.Operation;
import org.indicatordashboard.language.Coded;
import org.indicatordashboard.language.Words;

/** What a finding is. The first ones are the operations of arithmetic checks. */
public enum FindingKind implements Coded {
    RATIO(FindingGroup.ARITHMETIC, Operation.RATIO.words()),
    PRODUCT(FindingGroup.ARITHMETIC, Operation.PRODUCT.words()),
    SHARE(FindingGroup.ARITHMETIC, Operation.SHARE.words()),
    GROWTH(FindingGroup.ARITHMETIC, Operation.GROWTH.words()),
    BEFORE_GROWTH(FindingGroup.ARITHMETIC, Operation.BEFORE_GROWTH.words()),
    DIFFERENCE(FindingGroup.ARITHMETIC, Operation.DIFFERENCE.words()),
    SUM(FindingGroup.ARITHMETIC, Operation.SUM.words()),
    MONOTONE(FindingGroup.ARITHMETIC, Operation.MONOTONE.words()),
    MET_WHEN_SET(FindingGroup.TARGETS, Words.of("发布时已达到", "Met when set")),
    BELOW_BASELINE(FindingGroup.TARGETS, Words.of("低于已知水平", "Below a known level")),
    UNDATED(FindingGroup.TARGETS, Words.of("没有期限", "Undated")),
    OWNERLESS(FindingGroup.TARGETS, Words.of("没有责任单位", "Without an owner")),
    UNIT_DIFFERS(FindingGroup.TARGETS, Words.of("单位与指标不同", "Unit differs from the indicator's")),
    SET_TWICE(FindingGroup.TARGETS, Words.of("同一指标两个目标值", "Set twice with different values")),
    CONFLICT(FindingGroup.CONFLICTS, Words.of("说法不一", "Conflict")),
    SAME_FACT(FindingGroup.CONFLICTS, Words.of("同一事实", "Same fact")),
    FALSE_FRIEND(FindingGroup.CONFLICTS, Words.of("形似而非", "False friend")),
    NOT_FOUND(FindingGroup.CITATIONS, Words.of("原文未找到", "Not found in the text"));

    private final FindingGroup group;
    private final Words words;

    FindingKind(FindingGroup group, Words words) {
        this.group = group;
        this.words = words;
    }

    public FindingGroup group() {
        return group;
    }

    public Words words() {
        return words;
    }

    static FindingKind of(Operation operation) {
        return valueOf(operation.name());
    }

    static FindingKind of(Contradiction.Kind kind) {
        return valueOf(kind.name());
    }
}
