package org.indicatordashboard.access;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.access.audit.AuditEntry;
import org.indicatordashboard.access.audit.AuditQuestion;
import org.indicatordashboard.access.audit.AuditTrail;
import org.indicatordashboard.access.audit.Deed;
import org.indicatordashboard.access.audit.Outcome;
import org.indicatordashboard.http.answer.Page;
import org.indicatordashboard.http.answer.PageRequest;
import org.indicatordashboard.http.answer.ParameterReader;

/** Reads which entries are asked for, and turns their pages. */
@ApplicationScoped
class AuditListing {

    private static final List<String> OUTCOMES =
            Arrays.stream(Outcome.values()).map(Outcome::code).toList();

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    AuditQuestion question(AuditParameters sent, ParameterReader reader) {
        LocalDate from = reader.date("from", sent.from, null);
        LocalDate to = reader.date("to", sent.to, null);
        Outcome outcome = reader.one("outcome", sent.outcome, OUTCOMES, AuditListing::outcome)
                .orElse(null);
        return new AuditQuestion(
                Deed.line(sent.who),
                Deed.line(sent.action),
                outcome,
                startOf(from),
                startOf(to == null ? null : to.plusDays(1)));
    }

    /** Newest first; entries appended between two pages move nothing. */
    Page<AuditView> page(AuditQuestion question, PageRequest request) {
        List<AuditEntry> found = trail.before(position(request.after()), question, request.limit() + 1);
        boolean more = found.size() > request.limit();
        List<AuditEntry> shown = more ? found.subList(0, request.limit()) : found;
        String next = more ? request.nextUri(Long.toString(shown.get(shown.size() - 1).position)) : null;
        return new Page<>(
                trail.count(question), shown.stream().map(AuditView::of).toList(), next);
    }

    private static long position(String after) {
        try {
            return after == null ? Long.MAX_VALUE : Long.parseLong(after);
        } catch (NumberFormatException cursorOfAnotherList) {
            return 0;
        }
    }

    private Instant startOf(LocalDate day) {
        return day == null ? null : day.atStartOfDay(clock.getZone()).toInstant();
    }

    private static Optional<Outcome> outcome(String code) {
        return Arrays.stream(Outcome.values())
                .filter(o -> o.code().equals(code))
                .findFirst();
    }
}
