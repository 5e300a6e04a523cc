package org.indicatordashboard.reporting.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.indicatordashboard.access.AuditRecorder;
import org.indicatordashboard.access.Caller;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.http.problem.ProblemKind;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.publication.CurrentVersion;
import org.indicatordashboard.time.AsOf;
import org.indicatordashboard.time.Vantage;

/** Writes the letters that remind units, and sends them where mail is configured. */
@ApplicationScoped
class Letters {

    @CheckedTemplate
    private static final class Templates {
        static native TemplateInstance reminder(String unit, LocalDate deadline, List<SupervisionView> owed);
    }

    @Inject
    Overdue overdue;

    @Inject
    Reminders reminders;

    @Inject
    RemindersConfig config;

    @Inject
    GroupRobot robot;

    @Inject
    Mailer mailer;

    @Inject
    Caller caller;

    @Inject
    AuditRecorder witness;

    @Inject
    CurrentVersion current;

    @Inject
    Clock clock;

    /** One for each unit that owes something today; none is sent. */
    List<ReminderView> drafts() {
        LocalDate today = LocalDate.now(clock);
        Map<String, List<SupervisionView>> byUnit =
                overdue.at(new Vantage(new AsOf(today, today), current.get())).stream()
                        // Whom to ask about a target that nobody owes is for people to settle.
                        .filter(o -> o.unit() != null)
                        .collect(Collectors.groupingBy(SupervisionView::unit, LinkedHashMap::new, Collectors.toList()));
        return byUnit.entrySet().stream()
                .map(u -> letter(u.getKey(), u.getValue()))
                .toList();
    }

    /** Sends or hands over, and notes that it did; a unit whose mail fails is not noted as reminded. */
    @Transactional
    List<ReminderView> send(Collection<String> units) {
        List<ReminderView> sent = new ArrayList<>();
        for (ReminderView letter : drafts()) {
            if (units == null || units.contains(letter.unit())) {
                post(letter);
                Reminder reminder = new Reminder();
                reminder.unit = letter.unit();
                reminder.channel = letter.channel();
                reminder.targets = letter.targets();
                reminder.sentBy = caller.name();
                reminder.sentAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
                reminders.append(reminder);
                sent.add(letter);
            }
        }
        String names = String.join(", ", sent.stream().map(ReminderView::unit).toList());
        witness.did("send-reminders", Integer.toString(sent.size()), names);
        return sent;
    }

    private void post(ReminderView letter) {
        RemindersConfig.Robot robot = config.robots().get(letter.unit());
        if (robot != null && !this.robot.tell(robot, letter.subject(), letter.text())) {
            throw new ProblemException(
                    ProblemKind.UNAVAILABLE,
                    Words.of(
                            "%s 的群机器人没有接收，提醒未记录。请检查 dashboard.reminders.robots 的设置（须为 https）。".formatted(letter.unit()),
                            "The group robot of %s did not take it and no reminder was noted. Check dashboard.reminders.robots (https is needed)."
                                    .formatted(letter.unit())));
        }
        if (letter.channel() == Reminder.Channel.MAIL) {
            try {
                mailer.send(Mail.withText(letter.address(), letter.subject(), letter.text())
                        .setFrom(config.from().orElseThrow()));
            } catch (RuntimeException failed) {
                throw new ProblemException(
                        ProblemKind.UNAVAILABLE,
                        Words.of(
                                "发给 %s 的邮件没有发出，提醒未记录。请检查 quarkus.mailer 的设置，或下载清单自行转交。".formatted(letter.unit()),
                                "The mail to %s could not be sent and no reminder was noted. Check the settings under quarkus.mailer, or download the list."
                                        .formatted(letter.unit())));
            }
        }
    }

    private Reminder.Channel channel(String unit, boolean byMail) {
        RemindersConfig.Robot robot = config.robots().get(unit);
        if (robot != null) {
            return robot.kind() == RobotKind.WECOM ? Reminder.Channel.WECOM : Reminder.Channel.DINGTALK;
        }
        return byMail ? Reminder.Channel.MAIL : Reminder.Channel.LIST;
    }

    private ReminderView letter(String unit, List<SupervisionView> owed) {
        String address = config.addresses().get(unit);
        boolean byMail = config.from().isPresent() && address != null;
        return new ReminderView(
                unit,
                address,
                owed.size(),
                channel(unit, byMail),
                "请补报 %d 项逾期目标".formatted(owed.size()),
                Templates.reminder(unit, owed.get(0).nextDeadline(), owed).render(),
                owed.get(0).lastReminder());
    }
}
