package org.indicatordashboard.reporting.supervision;

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
}
