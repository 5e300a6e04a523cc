package org.indicatordashboard.keeping.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import org.indicatordashboard.keeping.DatabaseFile;
import org.indicatordashboard.keeping.OwnerOnly;

/** Answers at the {@link OperatorSocket}, one after the other: what the embedded database holds, while it is serving. */
@ApplicationScoped
class Operator {

    private static final Logger LOG = Logger.getLogger(Operator.class);

    @Inject
    AgroalDataSource database;

    @Inject
    Clock clock;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String address;

    @ConfigProperty(name = "quarkus.application.version")
    String build;

    private ServerSocketChannel door;
    private Path place;

    void open(@Observes StartupEvent start) {
        DatabaseFile held = DatabaseFile.of(address);
        if (!held.isFile()) {
            return;
        }
        place = OperatorSocket.beside(held);
        try {
            // One that is there is of a service that was killed: two cannot hold the database.
            Files.deleteIfExists(place);
            door = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(OperatorSocket.of(held));
            OwnerOnly.file(place);
            Thread answering = new Thread(this::answerAll, "operator");
            answering.setDaemon(true);
            answering.start();
        } catch (IOException | UnsupportedOperationException impossible) {
            LOG.warnf("no socket at %s (%s): stop the service for a backup", place, impossible.getMessage());
        }
    }

    void close(@Observes ShutdownEvent end) throws IOException {
        if (door != null) {
            door.close();
            Files.deleteIfExists(place);
        }
    }

    private void answerAll() {
        while (door.isOpen()) {
            try (SocketChannel caller = door.accept()) {
                answer(caller);
            } catch (ClosedChannelException ended) {
                return;
            } catch (IOException | SQLException | RuntimeException failed) {
                LOG.error("a backup was not finished", failed);
            }
        }
    }

    private void answer(SocketChannel caller) throws IOException, SQLException {
        ByteBuffer asked = ByteBuffer.allocate(OperatorSocket.BACKUP.length());
        while (asked.hasRemaining() && caller.read(asked) >= 0) {}
        if (new String(asked.array(), StandardCharsets.US_ASCII).equals(OperatorSocket.BACKUP)) {
            try (Connection connection = database.getConnection();
                    OutputStream out = Channels.newOutputStream(caller)) {
                new BackupWriter(clock, build).write(connection, out);
            }
            LOG.info("a backup was taken");
        }
    }
}
