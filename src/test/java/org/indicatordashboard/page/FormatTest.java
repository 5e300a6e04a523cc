package org.indicatordashboard.page;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

import com.microsoft.playwright.impl.driver.Driver;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Prettier decides how frontend/ is written: it rewrites the files here, and only checks them on CI. */
class FormatTest {

    private static final String LIBRARY = "META-INF/resources/webjars/prettier/";
    private static final Path UNPACKED = Path.of("target/prettier");

    @Test
    void filesAreWrittenAsPrettierWritesThem() throws IOException, InterruptedException {
        Path prettier = unpack();
        if (System.getenv("CI") == null) {
            run(prettier, "--write");
        }
        assertEquals(
                "", run(prettier, "--list-different"), "not formatted; ./mvnw test -Dtest=FormatTest rewrites them");
    }

    private static String run(Path prettier, String what) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        node(), prettier.toString(), what, "--log-level=warn", "frontend/**/*.{html,js,css}")
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    /** Playwright comes with a Node.js of its own for every system, so nobody needs to have one. */
    private static String node() {
        Map<String, String> withoutBrowsers = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        return Driver.ensureDriverInstalled(withoutBrowsers, false)
                .createProcessBuilder()
                .command()
                .get(0);
    }

    private static Path unpack() throws IOException {
        JarURLConnection library = (JarURLConnection)
                FormatTest.class.getClassLoader().getResource(LIBRARY).openConnection();
        try (JarFile jar = library.getJarFile()) {
            List<JarEntry> files = jar.stream()
                    .filter(entry -> entry.getName().startsWith(LIBRARY) && !entry.isDirectory())
                    .toList();
            for (JarEntry file : files) {
                // The name goes on with the version of the library.
                Path copy =
                        UNPACKED.resolve(file.getName().substring(file.getName().indexOf('/', LIBRARY.length()) + 1));
                Files.createDirectories(copy.getParent());
                try (InputStream content = jar.getInputStream(file)) {
                    Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        return UNPACKED.resolve("bin/prettier.cjs");
    }
}
