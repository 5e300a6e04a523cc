package org.indicatordashboard.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import org.eclipse.microprofile.config.ConfigProvider;

import org.indicatordashboard.testsupport.FixedClock;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Somebody in front of one window, who also sees what goes wrong behind it. */
final class Visitor implements AutoCloseable {

    /** Asked before there are accounts, and answered with 404 then. */
    private static final String SESSION = "/api/v1/session";

    private static final int PATIENCE = 30_000;

    private final BrowserContext context;
    private final Page page;
    private final List<String> wrong = new ArrayList<>();
    private final List<Request> requests = new ArrayList<>();

    Visitor(BrowserContext context) {
        this.context = context;
        context.clock().setFixedTime(FixedClock.NOW.toEpochMilli());
        page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.onConsoleMessage(this::heed);
        page.onPageError(wrong::add);
        page.onRequest(requests::add);
    }

    Page page() {
        return page;
    }

    /** Opens an address of the service and waits until it shows what it asked for. */
    Visitor go(String path) {
        page.navigate(home() + path);
        return settled();
    }

    Visitor settled() {
        page.waitForFunction("() => !document.querySelector('[aria-busy=true], main.waiting:not(:has(.problem))')");
        return this;
    }

    /** Signs in on the page, and arrives where it leads. */
    Visitor signIn(String name, String password, String next) {
        go("/signin.html?next=" + next);
        find("#signin [name=name]").fill(name);
        find("#signin [name=password]").fill(password);
        find("#signin .button").click();
        page.waitForURL(home() + next);
        return settled();
    }

    /** What a link saves. */
    byte[] download(String selector) {
        try {
            return Files.readAllBytes(
                    page.waitForDownload(() -> find(selector).click()).path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    /** The words at a selector, white space as one sees it. */
    String words(String selector) {
        return find(selector).first().innerText().replaceAll("\\s+", " ").strip();
    }

    /** All words at a selector, also those that are scrolled away and therefore not laid out. */
    String text(String selector) {
        return find(selector).first().textContent();
    }

    String address() {
        return page.url().substring(home().length());
    }

    void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    /** What the page and all its parts weigh as they travel, in bytes. */
    long weight() {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return requests.stream()
                .map(Request::sizes)
                .mapToLong(sizes -> sizes.responseBodySize + sizes.responseHeadersSize)
                .sum();
    }

    /** Also where a test meant something to be refused. */
    void forgive() {
        wrong.clear();
    }

    void assertNothingWentWrong() {
        List<String> seen = List.copyOf(wrong);
        wrong.clear();
        assertEquals(List.of(), seen);
    }

    void assertAskedNobodyElse() {
        List<String> elsewhere = requests.stream()
                .map(Request::url)
                .filter(url -> !url.startsWith(home()) && !url.startsWith("data:") && !url.startsWith("blob:"))
                .toList();
        assertEquals(List.of(), elsewhere);
    }

    @Override
    public void close() {
        context.close();
    }

    private void heed(ConsoleMessage message) {
        boolean isTrouble = message.type().equals("error") || message.type().equals("warning");
        if (isTrouble
                && !URI.create(message.location().replaceAll(":\\d+:\\d+$", ""))
                        .getPath()
                        .equals(SESSION)) {
            wrong.add(message.text() + " " + message.location());
        }
    }

    private static String home() {
        return "http://localhost:" + ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
    }
}
