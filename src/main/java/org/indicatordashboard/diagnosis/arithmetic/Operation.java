package org.indicatordashboard.diagnosis.arithmetic;

import org.indicatordashboard.language.Coded;
import org.indicatordashboard.language.Words;

/** What a check does with its terms: those {@code of} which, and those {@code by} which. */
public enum Operation implements Coded {
    /** The product of the first over the product of the second: count ÷ density = area. */
    RATIO("比值", "Ratio"),
    /** The product of the first; the second stay empty. */
    PRODUCT("乘积", "Product"),
    /** The first as a part of the second, in %. */
    SHARE("占比", "Share"),
    /** By how much the first is above the second, in %. */
    GROWTH("增速", "Growth"),
    /** What the first was before it grew by the second: 34.81 ÷ (1 + 26.96 %). */
    BEFORE_GROWTH("增长前的数值", "Value before growth"),
    /** The first less the second. */
    DIFFERENCE("差", "Difference"),
    /** The sum of the first. */
    SUM("各部分之和", "Sum of parts"),
    /** A stock does not fall from one period to the next. */
    MONOTONE("累计值不应下降", "Monotone stock");

    private final Words words;

    Operation(String zh, String en) {
        words = Words.of(zh, en);
    }

    public Words words() {
        return words;
    }

    /** Whether its terms must all be of one unit. */
    public boolean takesOneUnit() {
        return this == SHARE || this == GROWTH || this == DIFFERENCE || this == SUM;
    }

    /** Whether it divides by the terms {@code by}. */
    public boolean divides() {
        return this == RATIO || this == SHARE || this == GROWTH || this == BEFORE_GROWTH;
    }

    /** Whether it has terms {@code by}. */
    public boolean takesTwo() {
        return divides() || this == DIFFERENCE;
    }
}
