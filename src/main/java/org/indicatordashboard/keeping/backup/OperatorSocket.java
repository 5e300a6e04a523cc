package org.indicatordashboard.keeping.backup;

import java.net.UnixDomainSocketAddress;
import java.nio.file.Path;

import org.indicatordashboard.keeping.DatabaseFile;

/**
 * The door beside the file of the embedded database at which its owner asks the service that holds it. Not a port: nobody
 * else on the machine and nobody on the network comes to it, and it needs no key.
 */
final class OperatorSocket {

    private static final String ENDING = ".operator";

    /** The one thing that can be asked for there. */
    static final String BACKUP = "backup\n";

    private OperatorSocket() {}

    static Path beside(DatabaseFile held) {
        Path full = held.beside(ENDING);
        Path here = Path.of("").toAbsolutePath();
        Path near = here.getRoot().equals(full.getRoot()) ? here.relativize(full) : full;
        // The system takes some hundred bytes.
        return near.toString().length() < full.toString().length() ? near : full;
    }

    static UnixDomainSocketAddress of(DatabaseFile held) {
        return UnixDomainSocketAddress.of(beside(held));
    }
}
