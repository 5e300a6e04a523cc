package org.indicatordashboard.catalogue;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** What kind of quantity it is, which decides how values of several periods go together. */
public enum Measure {
    /** 累计, 存量: the latest value counts. */
    STOCK,
    /** 新增: values of periods add up. */
    FLOW,
    /** A share or rate: the latest value counts. */
    RATIO,
    /** A place in an order, 1 being the first. */
    RANK;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
