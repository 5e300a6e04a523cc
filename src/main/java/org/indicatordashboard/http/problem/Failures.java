package org.indicatordashboard.http.problem;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Stream;

import io.vertx.core.http.HttpClosedException;
import org.jboss.logging.Logger;

import org.indicatordashboard.language.Words;

/** What is the service's own fault: recorded in the log under an id, and told without what it is. */
public final class Failures {

    private static final Logger LOG = Logger.getLogger(Failures.class);

    private Failures() {}

    public static ProblemException recorded(Throwable bug, String path) {
        if (causes(bug).anyMatch(Failures::isDiskFull)) {
            LOG.errorf("the disk is full (%s), asked for by %s", bug.getMessage(), path);
            return HttpRefusals.diskFull();
        }
        if (causes(bug).anyMatch(Failures::isDatabaseAway)) {
            LOG.warnf("the database is away (%s), asked for by %s", bug.getMessage(), path);
            return HttpRefusals.databaseAway();
        }
        UUID id = UUID.randomUUID();
        if (causes(bug).anyMatch(Failures::isHangUp)) {
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

    /** With what failed beside them: a transaction that cannot be ended says why only there. */
    private static Stream<Throwable> causes(Throwable bug) {
        return bug == null
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(bug),
                        Stream.concat(Stream.of(bug.getSuppressed()), Stream.ofNullable(bug.getCause()))
                                .flatMap(Failures::causes));
    }

    /** That of the embedded database, of PostgreSQL, or the one that a file is put on. */
    private static boolean isDiskFull(Throwable cause) {
        String said = String.valueOf(cause.getMessage());
        return cause instanceof SQLException failed && "53100".equals(failed.getSQLState())
                || cause instanceof IOException
                        && Stream.of("No space left on device", "not enough space", "Disk quota exceeded")
                                .anyMatch(said::contains);
    }

    /** Its server is away or going, it has closed its file, or all connections to it are taken. */
    private static boolean isDatabaseAway(Throwable cause) {
        if (!(cause instanceof SQLException failed)) {
            return false;
        }
        String state = String.valueOf(failed.getSQLState());
        return state.startsWith("08")
                || state.startsWith("57P")
                || state.equals("53300")
                || state.equals("90098")
                || String.valueOf(failed.getMessage()).contains("cquisition timeout");
    }

    /** The caller closed the connection; there is nobody to tell, and nothing to mend. */
    private static boolean isHangUp(Throwable cause) {
        String said = String.valueOf(cause.getMessage());
        return cause instanceof HttpClosedException
                || cause instanceof ClosedChannelException
                || Stream.of("Connection reset", "Broken pipe", "Connection was closed")
                        .anyMatch(said::contains);
    }
}
