package org.indicatordashboard.http.page;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;

/** What a browser may do with an answer, by where the answer comes from. */
final class SecurityHeaders {

    private static final CharSequence POLICY = HttpHeaders.createOptimized("Content-Security-Policy");
    private static final CharSequence TYPE_OPTIONS = HttpHeaders.createOptimized("X-Content-Type-Options");
    private static final CharSequence NO_SNIFFING = HttpHeaders.createOptimized("nosniff");
    private static final CharSequence REFERRER = HttpHeaders.createOptimized("Referrer-Policy");
    private static final CharSequence SAME_ORIGIN = HttpHeaders.createOptimized("same-origin");
    private static final CharSequence CACHING = HttpHeaders.createOptimized("Cache-Control");
    private static final CharSequence REVALIDATE = HttpHeaders.createOptimized("no-cache");

    private static final CharSequence FOR_DATA =
            HttpHeaders.createOptimized("default-src 'none'; frame-ancestors 'none'");

    private static final String SELF = "default-src 'self'; object-src 'none'; base-uri 'none'; ";

    private static final CharSequence FOR_PAGES = HttpHeaders.createOptimized(
            SELF + "img-src 'self' data: blob:; form-action 'self'; frame-ancestors 'none'");

    /** The only page that others may frame. */
    private static final CharSequence FOR_THE_FRAMED_PAGE =
            HttpHeaders.createOptimized(SELF + "img-src 'self' data: blob:; form-action 'none'; frame-ancestors *");

    /** Swagger UI starts itself with an inline script. */
    private static final CharSequence FOR_DOCS = HttpHeaders.createOptimized(SELF
            + "script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
            + "frame-ancestors 'none'");

    private SecurityHeaders() {}

    static String ofPages() {
        return FOR_PAGES.toString();
    }

    static void addTo(MultiMap headers, String path) {
        boolean isOfTheApi = path.startsWith("/api/");
        headers.add(TYPE_OPTIONS, NO_SNIFFING);
        if (!isOfTheApi) {
            headers.add(CACHING, REVALIDATE);
            if (isPartOfAPage(path)) {
                return;
            }
        }
        boolean isData = isOfTheApi && !BulletinAddress.isMadeAt(path);
        headers.add(POLICY, isData ? FOR_DATA : policyForPage(path));
        if (!isData) {
            // Data leads nowhere, so it needs none.
            headers.add(REFERRER, SAME_ORIGIN);
        }
    }

    /** Obeys the policy of its page; a page loads forty of them, and their headers would weigh as much as they do. */
    private static boolean isPartOfAPage(String path) {
        return path.endsWith(".js") || path.endsWith(".css");
    }

    private static CharSequence policyForPage(String path) {
        if (path.equals("/embed.html")) {
            return FOR_THE_FRAMED_PAGE;
        }
        return path.startsWith("/docs") ? FOR_DOCS : FOR_PAGES;
    }
}
