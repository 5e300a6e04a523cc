package org.indicatordashboard.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.runtime.LaunchMode;

import org.indicatordashboard.publication.Publications;

/** Knows whether a folder is the one loaded last: reading and comparing all its rows takes far longer than its hash. */
@ApplicationScoped
class LoadedDatasets implements PanacheRepositoryBase<LoadedDataset, Integer> {

    /** Not for who develops: how files are read may change while they do not. */
    private static final boolean REMEMBERS = LaunchMode.current() == LaunchMode.NORMAL;

    @Inject
    Publications publications;

    /** Not so where anything was published since: the files have the last word on their rows at each start. */
    @Transactional
    boolean isLoaded(List<Path> folders) {
        LoadedDataset loaded = findById(LoadedDataset.ONLY);
        return REMEMBERS
                && loaded != null
                && loaded.version == publications.newest()
                && loaded.sha256.equals(sha256(folders));
    }

    @Transactional
    void note(List<Path> folders) {
        if (REMEMBERS) {
            deleteAll();
            persist(new LoadedDataset(sha256(folders), publications.newest()));
        }
    }

    private static String sha256(List<Path> folders) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(build());
            for (Path folder : folders) {
                update(sha, folder);
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void update(MessageDigest sha, Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                sha.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), sha)) {
                    bytes.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
    }

    /** Another build may check the files more strictly, or read more from them. */
    private static byte[] build() throws IOException {
        CodeSource code = LoadedDatasets.class.getProtectionDomain().getCodeSource();
        URLConnection jar = code.getLocation().openConnection();
        jar.setUseCaches(false);
        return Long.toString(jar.getLastModified()).getBytes(StandardCharsets.UTF_8);
    }
}
