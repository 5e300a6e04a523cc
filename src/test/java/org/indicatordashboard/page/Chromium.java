package org.indicatordashboard.page;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;

import org.indicatordashboard.testsupport.FixedClock;
import org.indicatordashboard.testsupport.Missing;

/** The distribution's Chromium, one for a test class. Without it tests are skipped, on CI they fail. */
final class Chromium implements AutoCloseable {

    private static final String MISSING =
            "Tests in the browser need a chromium on the PATH. On Debian: apt-get install chromium fonts-wqy-microhei";

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path executable, Map<String, String> environment) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setEnv(environment)
                        .setChromiumSandbox(false)
                        .setArgs(ARGUMENTS));
    }

    static Chromium start() {
        return start(System.getenv());
    }

    /** One that sees no other fonts. */
    static Chromium start(Fonts fonts) throws IOException {
        return start(fonts.environment());
    }

    private static Chromium start(Map<String, String> environment) {
        Optional<Path> executable = executable();
        if (executable.isEmpty()) {
            Missing.tool(MISSING);
        }
        return new Chromium(executable.orElseThrow(), environment);
    }

    /** A reader at a desk who reads Chinese. */
    Visitor visitor() {
        return visitor(ColorScheme.LIGHT, 1366, 768);
    }

    Visitor visitor(ColorScheme scheme, int width, int height) {
        return visitor(scheme, width, height, FixedClock.ZONE);
    }

    /** A reader whose machine shows the time of another part of the world. */
    Visitor visitorIn(ZoneId zone) {
        return visitor(ColorScheme.LIGHT, 1366, 768, zone);
    }

    private Visitor visitor(ColorScheme scheme, int width, int height, ZoneId zone) {
        return new Visitor(browser.newContext(new Browser.NewContextOptions()
                .setColorScheme(scheme)
                .setViewportSize(width, height)
                .setLocale("zh-CN")
                .setTimezoneId(zone.getId())
                .setAcceptDownloads(true)));
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Optional<Path> executable() {
        Stream<String> folders = Arrays.stream(System.getenv("PATH").split(File.pathSeparator));
        return folders.flatMap(
                        folder -> Stream.of("chromium", "chromium-browser").map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
