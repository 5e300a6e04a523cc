package org.indicatordashboard.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of the pages that show what was found. */
final class PageAddress {

    private PageAddress() {}

    static String of(String page, String name, String value) {
        return page + "?" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
