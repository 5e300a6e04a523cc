package org.indicatordashboard.keeping;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class OwnerOnlyTest {

    @TempDir
    Path home;

    @Test
    void nobodyElseReadsTheDataFromItsFirstByteOn() throws IOException, SQLException {
        Path data = home.resolve("data");
        database(data).keepPrivate();
        assertRights("rwx------", data);
        assertRights("rw-------", data.resolve("held.mv.db"));
        assertRights("rw-------", data.resolve("held.trace.db"));

        DriverManager.getConnection(address(data)).close();
        assertTrue(Files.size(data.resolve("held.mv.db")) > 0);
        assertRights("rw-------", data.resolve("held.mv.db"));
    }

    @Test
    void dataThatWasOpenToAllIsClosedAtTheNextStart() throws IOException, SQLException {
        Path data = Files.createDirectory(home.resolve("data"));
        DriverManager.getConnection(address(data)).close();
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(data.resolve("held.mv.db"), PosixFilePermissions.fromString("rw-r--r--"));

        database(data).keepPrivate();
        assertRights("rwx------", data);
        assertRights("rw-------", data.resolve("held.mv.db"));
    }

    @Test
    void aFolderThatHoldsOtherThingsStaysOpenAndTheDataInItIsClosed() throws IOException {
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(home.resolve("of-somebody-else"), "x");
        database(home).keepPrivate();
        assertRights("rwxr-xr-x", home);
        assertRights("rw-------", home.resolve("held.mv.db"));
    }

    @Test
    void whereThereAreNoSuchRightsNothingFails() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(home.resolve("files.zip"), Map.of("create", "true"))) {
            Path folder = zip.getPath("/data");
            OwnerOnly.folder(folder);
            OwnerOnly.file(folder.resolve("held"));
            OwnerOnly.file(folder.resolve("held"));
            OwnerOnly.folder(folder);
            assertFalse(OwnerOnly.isOpenToOthers(folder.resolve("held")));
        }
    }

    private static String address(Path data) {
        return "jdbc:h2:file:" + data.resolve("held") + ";WRITE_DELAY=0";
    }

    private static DatabaseFile database(Path data) {
        return DatabaseFile.of(address(data));
    }

    private static void assertRights(String rights, Path path) throws IOException {
        assertEquals(rights, PosixFilePermissions.toString(Files.getPosixFilePermissions(path)), path::toString);
    }
}
