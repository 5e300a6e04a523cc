package org.indicatordashboard.reporting.supervision;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import org.jboss.logging.Logger;

import org.indicatordashboard.file.provenance.PublicAddress;
import org.indicatordashboard.plan.Targets;
import org.indicatordashboard.publication.CurrentVersion;
import org.indicatordashboard.reporting.round.Returned;

/** Tells a unit by mail what came back to it, where a sender and its address are configured. A return never waits for it. */
@ApplicationScoped
class ReturnMail {

    private static final Logger LOG = Logger.getLogger(ReturnMail.class);

    @Inject
    RemindersConfig config;

    @Inject
    Mailer mailer;

    @Inject
    Targets targets;

    @Inject
    CurrentVersion current;

    @Inject
    PublicAddress address;

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) Returned returned) {
        Optional<String> to = Optional.ofNullable(config.addresses().get(returned.unit()));
        if (config.from().isEmpty() || to.isEmpty()) {
            return;
        }
        try {
            mailer.send(Mail.withText(to.get(), subject(returned), text(returned))
                    .setFrom(config.from().get()));
        } catch (RuntimeException failed) {
            LOG.warnf("the mail about submission %d could not be sent to its unit", returned.submission());
        }
    }

    private static String subject(Returned returned) {
        return "%s 月报送有 %d 行退回待修改"
                .formatted(returned.month(), returned.targets().size());
    }

    private String text(Returned returned) {
        StringBuilder text = new StringBuilder(
                "%s：\n\n%s 月报送的下列目标退回修改。\n理由：%s\n\n".formatted(returned.unit(), returned.month(), returned.reason()));
        for (String target : returned.targets()) {
            targets.at(current.get(), target)
                    .ifPresent(t -> text.append("· ").append(t.name).append('\n'));
        }
        return text.append("\n修改后重新提交：%s\n"
                        .formatted(address.of("/reporting.html?unit=%s&month=%s"
                                .formatted(
                                        java.net.URLEncoder.encode(
                                                returned.unit(), java.nio.charset.StandardCharsets.UTF_8),
                                        returned.month()))))
                .toString();
    }
}
