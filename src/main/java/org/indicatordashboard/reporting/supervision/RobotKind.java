package org.indicatordashboard.reporting.supervision;

/** Whose group robots. */
enum RobotKind {
    /** 企业微信: markdown of at most 4096 bytes; its key stands in the address. */
    WECOM(4_096),

    /** 钉钉: markdown of at most 20000 bytes with a title; signed with a time stamp where it has a secret. */
    DINGTALK(20_000);

    private final int mostBytes;

    RobotKind(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    int mostBytes() {
        return mostBytes;
    }
}
