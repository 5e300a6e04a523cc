package org.indicatordashboard.http.start;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.indicatordashboard.keeping.DatabaseTrouble;
import org.indicatordashboard.keeping.Refused;
import org.indicatordashboard.keeping.backup.Backup;
import org.indicatordashboard.keeping.backup.Restore;
import org.indicatordashboard.language.Words;

/**
 * {@code backup FILE} and {@code restore FILE}. Neither starts the service, which would migrate the database first and open
 * a file that it holds already.
 */
final class KeepingCommand {

    private static final String BACKUP = "backup";

    private static final String RESTORE = "restore";

    private KeepingCommand() {}

    static boolean isAsked(String... arguments) {
        return arguments.length > 0 && (arguments[0].equals(BACKUP) || arguments[0].equals(RESTORE));
    }

    /** Prints what was done, or why nothing was; the exit code. */
    static int run(String... arguments) {
        // Here, because a service that starts must be the first to ask for a logger.
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        Logger migrations = Logger.getLogger("org.flywaydb");
        migrations.setLevel(Level.OFF);
        try {
            System.out.println(done(arguments));
            return 0;
        } catch (Refused refused) {
            System.err.println(refused.why());
        } catch (SQLException failed) {
            System.err.println(DatabaseTrouble.words(failed));
        }
        return Start.REFUSED;
    }

    private static Words done(String... arguments) throws SQLException {
        StartSettings settings = StartSettings.read();
        if (arguments.length != 2) {
            throw new Refused("用法：%s 文件。".formatted(arguments[0]), "Usage: %s FILE.".formatted(arguments[0]));
        }
        Path file = Path.of(arguments[1]);
        return arguments[0].equals(BACKUP)
                ? new Backup(settings.database(), Clock.system(ZoneOffset.UTC), settings.build()).to(file)
                : new Restore(settings.database()).from(file);
    }
}
