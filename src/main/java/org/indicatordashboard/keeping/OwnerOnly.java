package org.indicatordashboard.keeping;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Files and folders that nobody but their owner may read, from the moment in which they are made: a database is written
 * by a library that leaves their rights to the machine. A file system without such rights keeps them as it can.
 */
public final class OwnerOnly {

    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

    private static final FileAttribute<?>[] AS_IT_CAN = {};

    private OwnerOnly() {}

    /** Makes the folder, or takes the rights of others from one that is there. */
    public static void folder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            restrict(folder, FOLDER);
        } else {
            Files.createDirectories(folder, asked(folder, FOLDER));
        }
    }

    /** Makes an empty file, or takes the rights of others from one that is there. */
    public static void file(Path file) throws IOException {
        try {
            Files.createFile(file, asked(file, FILE));
        } catch (FileAlreadyExistsException there) {
            restrict(file, FILE);
        }
    }

    /** Whether others may do something with it; never so where there are no such rights. */
    public static boolean isOpenToOthers(Path path) throws IOException {
        return hasRights(path) && !FOLDER.containsAll(Files.getPosixFilePermissions(path));
    }

    private static void restrict(Path path, Set<PosixFilePermission> rights) throws IOException {
        if (isOpenToOthers(path)) {
            Files.setPosixFilePermissions(path, rights);
        }
    }

    private static FileAttribute<?>[] asked(Path path, Set<PosixFilePermission> rights) {
        return hasRights(path) ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(rights)} : AS_IT_CAN;
    }

    private static boolean hasRights(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
