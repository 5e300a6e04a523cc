package org.indicatordashboard.access.audit;

import java.util.Arrays;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.annotations.CommandLineArguments;

import org.indicatordashboard.http.problem.EndOfStart;

/**
 * {@code java -jar quarkus-run.jar verify-audit}: verifies the chain, prints what it found and ends with 0 where the
 * chain is whole and 1 where it is broken. No port is opened and no dataset is loaded.
 */
@ApplicationScoped
class VerifyAudit {

    static final String COMMAND = "verify-audit";

    /** Before everything else that happens at start. */
    private static final int FIRST = 1;

    @Inject
    AuditTrail trail;

    void verify(@Observes @Priority(FIRST) StartupEvent start, @CommandLineArguments String[] arguments) {
        if (Arrays.asList(arguments).contains(COMMAND)) {
            ChainVerification found = trail.verify();
            throw EndOfStart.done(found.toString(), found.intact() ? 0 : 1);
        }
    }
}
