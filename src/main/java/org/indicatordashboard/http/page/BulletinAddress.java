package org.indicatordashboard.http.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Set;

import io.vertx.core.http.HttpServerRequest;

/** A bulletin has the address that people write down, {@code /bulletins/2024-12}, and the API has its forms. */
final class BulletinAddress {

    private static final String PLACE = "/bulletins/";
    private static final String SOURCE = "/api/v1" + PLACE;
    private static final String FORM = ".html";
    private static final Set<String> FORMS = Set.of("html", "docx", "xlsx", "json", "brief.html", "brief.docx");

    private BulletinAddress() {}

    static boolean isAt(String path) {
        return path.startsWith(PLACE);
    }

    /** Whether it is of a month that has not begun, or of none, or in a form that there is not. */
    static boolean isNoMonth(String path, LocalDate today) {
        String name = path.substring(PLACE.length());
        int dot = name.indexOf('.');
        String month = dot < 0 ? name : name.substring(0, dot);
        if (dot >= 0 && !FORMS.contains(name.substring(dot + 1))) {
            return true;
        }
        try {
            return YearMonth.parse(month).isAfter(YearMonth.from(today));
        } catch (DateTimeParseException noMonth) {
            return true;
        }
    }

    /** Where it is made; {@code .docx} and the other forms keep their ending. */
    static String source(HttpServerRequest request) {
        String form = request.path().contains(".") ? "" : FORM;
        String query = request.query() == null ? "" : "?" + request.query();
        return "/api/v1" + request.path() + form + query;
    }

    /** The only answer of the API that a browser shows as a page, and may therefore load its style sheet and pictures. */
    static boolean isMadeAt(String path) {
        return path.startsWith(SOURCE) && path.endsWith(FORM);
    }
}
