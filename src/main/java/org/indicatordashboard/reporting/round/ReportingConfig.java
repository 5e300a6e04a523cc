package org.indicatordashboard.reporting.round;

import java.math.BigDecimal;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a district decides about its monthly round. */
@ConfigMapping(prefix = "dashboard.reporting")
public interface ReportingConfig {

    /** Day of the following month by which a month is to be reported, 1 to 28. */
    @WithDefault("10")
    int deadlineDay();

    /** A value more than this many times the last one, or less than its part, needs a remark. */
    @WithDefault("3")
    BigDecimal jumpFactor();

    /** Largest workbook that is read. Costs about ten times that much memory while it is. */
    @WithDefault("2M")
    MemorySize workbookSize();

    /** Rows of a workbook or submission at the most. */
    @WithDefault("1000")
    int rows();

    /** Largest attachment; at most 20 MiB, which is the limit of every request. */
    @WithDefault("10M")
    MemorySize attachmentSize();

    /** Attachments of one submission at the most. */
    @WithDefault("20")
    int attachments();
}
