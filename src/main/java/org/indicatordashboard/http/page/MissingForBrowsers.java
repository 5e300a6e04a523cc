package org.indicatordashboard.http.page;

import java.lang.annotation.Annotation;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Whoever opens an address of the interface in a browser, where nothing is, sees the way on; programs get the problem. */
class MissingForBrowsers {

    private static final int NOT_FOUND = 404;

    @ServerResponseFilter
    public void leadOn(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() != NOT_FOUND || !isOpenedByAPerson(request)) {
            return;
        }
        MissingPage.file().ifPresent(page -> {
            response.setEntity(page.plain().getBytes(), new Annotation[0], MediaType.valueOf(page.type()));
            response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, page.type());
            response.getHeaders().putSingle("Content-Security-Policy", SecurityHeaders.ofPages());
        });
    }

    /** A script that fetches the same says another mode, and a program none. */
    private static boolean isOpenedByAPerson(ContainerRequestContext request) {
        String accepted = request.getHeaderString(HttpHeaders.ACCEPT);
        return "navigate".equals(request.getHeaderString("Sec-Fetch-Mode"))
                && accepted != null
                && accepted.contains(MediaType.TEXT_HTML);
    }
}
