package org.indicatordashboard.keeping;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.indicatordashboard.language.Words;

/**
 * The file of the embedded database.
 *
 * @param path null where the database is another one, or in no file
 */
public record DatabaseFile(Path path) {

    private static final Pattern ADDRESS = Pattern.compile("jdbc:h2:file:([^;]+).*");

    static final String ENDING = ".mv.db";

    /** What H2 complains of, with the statement and its values. */
    private static final String COMPLAINTS = ".trace.db";

    /** Each of its two heads begins so; one of them may be half written after a power cut. */
    private static final String HEAD = "H:2,";

    private static final int SECOND_HEAD = 4096;

    public static DatabaseFile of(String address) {
        Matcher file = ADDRESS.matcher(address);
        return new DatabaseFile(
                file.matches()
                        ? Path.of(file.group(1).replaceFirst("^~", System.getProperty("user.home")) + ENDING)
                        : null);
    }

    /**
     * Nobody but its owner may read it, from before the first byte is written. A folder that holds other things as well is
     * not ours to close. What cannot be done stops nothing: {@code doctor} tells of it.
     */
    public void keepPrivate() {
        if (path == null) {
            return;
        }
        try {
            if (isOurFolder()) {
                OwnerOnly.folder(folder());
            }
            OwnerOnly.file(shown());
            OwnerOnly.file(beside(COMPLAINTS));
        } catch (IOException notAllowed) {
            // Another owner's, or a disk that takes no rights.
        }
    }

    private boolean isOurFolder() throws IOException {
        if (!Files.isDirectory(folder())) {
            return true;
        }
        try (Stream<Path> files = Files.list(folder())) {
            return files.allMatch(file -> file.getFileName().toString().startsWith(name() + "."));
        }
    }

    public boolean isFile() {
        return path != null;
    }

    /** Whether it is one that has not been made yet. */
    public boolean isMissing() {
        return isFile() && path.toFile().length() == 0;
    }

    public boolean isInUse() {
        return isFile() && obstacle().filter(locked()::equals).isPresent();
    }

    /** A file of the same name and another ending. */
    public Path beside(String ending) {
        return folder().resolve(name() + ending);
    }

    /** With what belongs to it. */
    public void delete() throws IOException {
        Files.deleteIfExists(shown());
        Files.deleteIfExists(beside(COMPLAINTS));
    }

    /** As the address names it, without an ending. */
    String name() {
        String file = path.getFileName().toString();
        return file.substring(0, file.length() - ENDING.length());
    }

    Path folder() {
        return shown().getParent();
    }

    /** Why it cannot be opened; empty where nothing is known against it. */
    public Optional<Words> obstacle() {
        if (path == null || !Files.exists(path)) {
            return Optional.empty();
        }
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = file.tryLock()) {
            if (lock == null) {
                return Optional.of(locked());
            }
            return file.size() == 0 || hasHead(file, 0) || hasHead(file, SECOND_HEAD) ? Optional.empty() : corrupt();
        } catch (OverlappingFileLockException inThisProcess) {
            return Optional.of(locked());
        } catch (IOException unusable) {
            return Optional.of(Words.of(
                    "数据库文件 %s 不能读写。请检查它和所在文件夹的权限。".formatted(shown()),
                    "The database file %s cannot be read and written. See its rights and those of its folder."
                            .formatted(shown())));
        }
    }

    private static boolean hasHead(FileChannel file, long at) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(HEAD.length());
        file.read(head, at);
        return new String(head.array(), StandardCharsets.US_ASCII).equals(HEAD);
    }

    private Words locked() {
        return Words.of(
                "数据库文件 %s 正被另一个进程使用。请先停止那个服务；一个文件只供一个服务使用。".formatted(shown()),
                "The database file %s is in use by another process. Stop that service first; one file serves one service."
                        .formatted(shown()));
    }

    private Optional<Words> corrupt() {
        return Optional.of(Words.of(
                "%s 不是数据库文件，或已损坏。请把它移开，用备份恢复；没有备份就会从数据集重新载入（审核过的填报不在其中）。".formatted(shown()),
                "%s is no database file, or is broken. Move it away and restore a backup; without one the dataset is loaded anew (approved reports are no part of it)."
                        .formatted(shown())));
    }

    /** In full. */
    public Path shown() {
        return path.toAbsolutePath().normalize();
    }
}
