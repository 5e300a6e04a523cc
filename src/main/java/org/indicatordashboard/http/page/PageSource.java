package org.indicatordashboard.http.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.quarkus.runtime.LaunchMode;
import org.eclipse.microprofile.config.ConfigProvider;

/** What pages are made of, as it lies on the class path. */
final class PageSource {

    private static final String FOLDER = "META-INF/resources";

    private static final String STYLES = "/styles/";

    /** What today is says the service, wherever the reader is. */
    private static final String ZONED = "<html data-time-zone=\""
            + ConfigProvider.getConfig().getValue("dashboard.time-zone", ZoneId.class) + "\" ";

    private static final Pattern IMPORT = Pattern.compile("@import \"([a-z-]+\\.css)\";\\R+");

    /** An address says which library it wants and not which version of it; that stands in the library's own jar. */
    private static final Pattern LIBRARY = Pattern.compile("/webjars/([a-z.-]+)/(?!\\d)(.+)");

    private PageSource() {}

    /**
     * A style sheet comes with what it imports in the place of each import: a page shows nothing before its styles are
     * there, and each import would cost it another journey. The files themselves stay small, and right without this.
     *
     * @param path checked by the caller not to lead out of the folder
     */
    static Optional<byte[]> at(String path) {
        if (path.startsWith(STYLES)) {
            String sheet = joined(path.substring(STYLES.length()), new HashSet<>());
            return sheet.isEmpty() ? Optional.empty() : Optional.of(sheet.getBytes(StandardCharsets.UTF_8));
        }
        if (path.endsWith(".html")) {
            return text(path)
                    .map(page -> PageModules.named(page, PageSource::text))
                    .map(page -> page.replaceFirst("<html ", ZONED))
                    .map(page -> page.getBytes(StandardCharsets.UTF_8));
        }
        Matcher library = LIBRARY.matcher(path);
        return library.matches() ? inLibrary(library.group(1), library.group(2)) : read(FOLDER + path);
    }

    private static Optional<String> text(String path) {
        return read(FOLDER + path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private static String joined(String sheet, Set<String> before) {
        if (!before.add(sheet)) {
            return "";
        }
        String own = text(STYLES + sheet).orElse("");
        return IMPORT.matcher(own).replaceAll(found -> Matcher.quoteReplacement(joined(found.group(1), before)));
    }

    private static Optional<byte[]> inLibrary(String name, String file) {
        Optional<byte[]> description = read("META-INF/maven/org.webjars.npm/" + name + "/pom.properties");
        return description.flatMap(bytes -> read(FOLDER + "/webjars/" + name + "/" + version(bytes) + "/" + file));
    }

    private static String version(byte[] description) {
        Properties properties = new Properties();
        try {
            properties.load(new ByteArrayInputStream(description));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }

    private static Optional<byte[]> read(String resource) {
        if (LaunchMode.current() == LaunchMode.DEVELOPMENT) {
            // As it is saved, and not as it was copied when the build began.
            Path saved = Path.of(resource.replaceFirst(FOLDER, "frontend"));
            if (Files.isRegularFile(saved)) {
                return bytes(() -> Files.newInputStream(saved));
            }
        }
        return bytes(() -> Thread.currentThread().getContextClassLoader().getResourceAsStream(resource));
    }

    private interface Source {
        InputStream open() throws IOException;
    }

    private static Optional<byte[]> bytes(Source source) {
        try (InputStream file = source.open()) {
            return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
