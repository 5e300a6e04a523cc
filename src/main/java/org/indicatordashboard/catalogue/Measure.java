package org.indicatordashboard.catalogue;

import org.indicatordashboard.language.Coded;

/** What kind of quantity it is, which decides how values of several periods go together. */
public enum Measure implements Coded {
    /** 累计, 存量: the latest value counts. */
    STOCK,
    /** 新增: values of periods add up. */
    FLOW,
    /** A share or rate: the latest value counts. */
    RATIO,
    /** A place in an order, 1 being the first. */
    RANK;
}
