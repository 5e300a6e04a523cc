package org.indicatordashboard.reporting.supervision;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** Where reminders go. Without a sender they are a list to download; the mail server is set under quarkus.mailer. */
@ConfigMapping(prefix = "dashboard.reminders")
interface RemindersConfig {

    /** Sender of reminders, such as supervision@example.org. None by default: nothing is sent by mail. */
    Optional<String> from();

    /** Address of each responsible unit by its name. */
    Map<String, String> addresses();

    /** Group robot of each responsible unit by its name; it goes before an address. */
    Map<String, Robot> robots();

    /** A custom robot of a group chat. Its address is a secret, too: who has it may post. */
    interface Robot {

        /** wecom (企业微信) or dingtalk (钉钉). */
        RobotKind kind();

        /** The whole webhook address with its key or access_token; https, or http on this machine. */
        URI url();

        /** 加签 secret of a DingTalk robot; none for WeCom. */
        Optional<String> secret();
    }
}
