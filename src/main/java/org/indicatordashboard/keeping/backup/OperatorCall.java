package org.indicatordashboard.keeping.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

import org.indicatordashboard.keeping.DatabaseFile;
import org.indicatordashboard.keeping.Refused;

/** Asks the running service for what it alone can read. */
final class OperatorCall {

    private OperatorCall() {}

    static void backup(DatabaseFile held, OutputStream out) throws IOException {
        try (SocketChannel service = call(held)) {
            service.write(ByteBuffer.wrap(OperatorSocket.BACKUP.getBytes(StandardCharsets.US_ASCII)));
            Channels.newInputStream(service).transferTo(out);
        }
    }

    private static SocketChannel call(DatabaseFile held) {
        try {
            return SocketChannel.open(OperatorSocket.of(held));
        } catch (IOException | UnsupportedOperationException nobody) {
            throw new Refused(
                    "没有备份：数据库 %s 正被占用，而占用它的进程不应答。请以服务的用户运行；还不行就先停止那个进程。".formatted(held.shown()),
                    "No backup was taken: the database %s is in use by a process that does not answer. Run this as the service's user; failing that, stop that process first."
                            .formatted(held.shown()));
        }
    }
}
