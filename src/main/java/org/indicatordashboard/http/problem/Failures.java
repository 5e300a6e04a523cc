package org.indicatordashboard.http.problem;

import java.nio.channels.ClosedChannelException;
import java.sql.SQLException;
import java.util.UUID;

import io.vertx.core.http.HttpClosedException;
import org.jboss.logging.Logger;

import org.indicatordashboard.language.Words;

/** What is the service's own fault: recorded in the log under an id, and told without what it is. */
public final class Failures {

    private static final Logger LOG = Logger.getLogger(Failures.class);

    private Failures() {}

    public static ProblemException recorded(Throwable bug, String path) {
        if (isDatabaseAway(bug)) {
            LOG.warnf("the database is away (%s), asked for by %s", bug.getMessage(), path);
            return HttpRefusals.databaseAway();
        }
        UUID id = UUID.randomUUID();
        if (isHangUp(bug)) {
            LOG.debugf(bug, "whoever asked for %s hung up", path);
        } else {
            LOG.errorf(bug, "error %s at %s", id, path);
        }
        return new ProblemException(
                ProblemKind.INTERNAL_ERROR,
                Words.of(
                        "服务出错，已记录为 %s。请稍后再试；若仍出错，请把此编号告诉管理员。".formatted(id),
                        "The service failed; the failure is recorded as %s. Try again later, and give this id to the administrator if it happens again."
                                .formatted(id)));
    }

    /** Its server is away or going, or all connections to it are taken. */
    private static boolean isDatabaseAway(Throwable bug) {
        for (Throwable cause = bug; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException failed) {
                String state = String.valueOf(failed.getSQLState());
                if (state.startsWith("08")
                        || state.startsWith("57P")
                        || state.equals("53300")
                        || String.valueOf(failed.getMessage()).contains("cquisition timeout")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The caller closed the connection; there is nobody to tell, and nothing to mend. */
    private static boolean isHangUp(Throwable bug) {
        for (Throwable cause = bug; cause != null; cause = cause.getCause()) {
            String said = String.valueOf(cause.getMessage());
            if (cause instanceof HttpClosedException
                    || cause instanceof ClosedChannelException
                    || said.contains("Connection reset")
                    || said.contains("Broken pipe")
                    || said.contains("Connection was closed")) {
                return true;
            }
        }
        return false;
    }
}
