package org.indicatordashboard.document.worker;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The classes of this very service, for a second virtual machine, however the service was packaged and started. */
final class WorkerClassPath {

    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    private WorkerClassPath() {}

    static String find() {
        Path own = home(WorkerMain.class.getResource("WorkerMain.class"));
        Path libraries = own.resolveSibling("../lib/main").normalize();
        if (Files.isDirectory(libraries)) {
            // Quarkus' fast-jar: app/ and lib/main/ are read by its own loader.
            return Stream.of(own, libraries.resolve("*"), libraries.resolveSibling("boot/*"))
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
        }
        String given = System.getProperty("java.class.path");
        boolean isComplete = Arrays.stream(given.split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .anyMatch(entry -> Path.of(entry).toAbsolutePath().normalize().equals(own));
        return isComplete ? given : enumerated(own);
    }

    /** In development mode Quarkus loads the classes itself: every jar that its loader knows. */
    private static String enumerated(Path own) {
        Set<String> places = new LinkedHashSet<>(Set.of(own.toString()));
        try {
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            Collections.list(loader.getResources(MANIFEST)).stream()
                    .filter(url -> url.getProtocol().equals("jar"))
                    .forEach(url -> places.add(home(url).toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return String.join(File.pathSeparator, places);
    }

    /** The jar or folder which a resource of this house or a manifest comes out of. */
    private static Path home(URL resource) {
        String address = resource.toString();
        if (address.startsWith("jar:")) {
            return Path.of(URI.create(address.substring("jar:".length(), address.indexOf("!/"))));
        }
        Path file = Path.of(URI.create(address));
        int depth = WorkerMain.class.getName().split("\\.").length;
        return Stream.iterate(file, Path::getParent).skip(depth).findFirst().orElseThrow();
    }
}
