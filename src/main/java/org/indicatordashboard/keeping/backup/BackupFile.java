package org.indicatordashboard.keeping.backup;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.indicatordashboard.file.provenance.Sha256;
import org.indicatordashboard.keeping.Refused;

/** A backup to read from; only one that is whole can be opened. */
final class BackupFile implements Closeable {

    private static final byte[] START_OF_ZIP = {'P', 'K', 3, 4};

    private static final int BLOCK = 64 * 1024;

    private final Path path;
    private final ZipFile zip;
    private Manifest manifest;

    private BackupFile(Path path, ZipFile zip) {
        this.path = path;
        this.zip = zip;
    }

    /** @throws Refused where it is none, a half one, or one of which something has changed */
    static BackupFile open(Path path) throws IOException {
        if (!isZip(path)) {
            throw noBackup(path);
        }
        try {
            BackupFile file = new BackupFile(path, new ZipFile(path.toFile()));
            try {
                file.readManifest();
                file.verify();
                return file;
            } catch (IOException | RuntimeException unusable) {
                file.close();
                throw unusable;
            }
        } catch (ZipException | IllegalArgumentException half) {
            throw damaged(path, "zip");
        }
    }

    Manifest manifest() {
        return manifest;
    }

    InputStream rows(Manifest.Part part) throws IOException {
        return zip.getInputStream(zip.getEntry(part.file()));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static boolean isZip(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new Refused(
                    "没有备份文件 %s。请检查文件名。".formatted(path), "There is no backup file %s. Check its name.".formatted(path));
        }
        try (InputStream bytes = Files.newInputStream(path)) {
            return Arrays.equals(START_OF_ZIP, bytes.readNBytes(START_OF_ZIP.length));
        }
    }

    private void readManifest() throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.FILE);
        if (entry == null) {
            throw noBackup(path);
        }
        try (InputStream json = zip.getInputStream(entry)) {
            byte[] content = json.readAllBytes();
            CRC32 sum = new CRC32();
            sum.update(content);
            if (sum.getValue() != entry.getCrc()) {
                throw damaged(path, Manifest.FILE);
            }
            manifest = new ObjectMapper()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(content, Manifest.class);
        } catch (com.fasterxml.jackson.core.JacksonException | ZipException | EOFException changed) {
            throw damaged(path, Manifest.FILE);
        }
        if (!Manifest.FORMAT.equals(manifest.format())) {
            throw new Refused(
                    "%s 的备份格式 “%s” 是本版本不认识的。请用写出它的版本恢复。".formatted(path, manifest.format()),
                    "%s is a backup in the format “%s”, which this version does not know. Restore it with the version that wrote it."
                            .formatted(path, manifest.format()));
        }
    }

    private void verify() throws IOException {
        Set<String> promised =
                manifest.tables().stream().map(Manifest.Part::file).collect(Collectors.toSet());
        promised.add(Manifest.FILE);
        Set<String> found = zip.stream().map(ZipEntry::getName).collect(Collectors.toSet());
        if (!found.equals(promised)) {
            throw damaged(path, Manifest.FILE);
        }
        for (Manifest.Part part : manifest.tables()) {
            if (!isWhole(part)) {
                throw damaged(path, part.file());
            }
        }
    }

    private boolean isWhole(Manifest.Part part) throws IOException {
        MessageDigest sha = Sha256.digest();
        long lines = 0;
        try (InputStream content = rows(part)) {
            byte[] block = new byte[BLOCK];
            for (int read = content.read(block); read >= 0; read = content.read(block)) {
                sha.update(block, 0, read);
                for (int at = 0; at < read; at++) {
                    lines += block[at] == '\n' ? 1 : 0;
                }
            }
        } catch (ZipException | EOFException changed) {
            return false;
        }
        return lines == part.rows() && HexFormat.of().formatHex(sha.digest()).equals(part.sha256());
    }

    private static Refused noBackup(Path path) {
        return new Refused(
                "%s 不是本服务的备份。请指明 backup 命令写出的文件。".formatted(path),
                "%s is no backup of this service. Name a file that the backup command wrote.".formatted(path));
    }

    private static Refused damaged(Path path, String part) {
        return new Refused(
                "备份 %s 不完整或已被改动（%s），没有使用。请另取一份备份。".formatted(path, part),
                "The backup %s is not whole or was changed (%s), and was not used. Take another backup."
                        .formatted(path, part));
    }
}
