package org.indicatordashboard.http.answer;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;

import io.quarkus.security.Authenticated;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Keeps answers that depend on who asks out of every cache, our own first: {@link KeepingFilter} comes after it. */
@ApplicationScoped
class PrivateFilter {

    /** Response filters run from the highest to the lowest. */
    private static final int BEFORE_KEEPING = Priorities.USER + 1_000;

    @ServerResponseFilter(priority = BEFORE_KEEPING)
    void refuseCaching(ContainerResponseContext response, ResourceInfo resource) {
        Method method = resource == null ? null : resource.getResourceMethod();
        if (method != null && (isPrivate(method) || isPrivate(resource.getResourceClass()))) {
            response.getHeaders().putSingle("Cache-Control", "no-store");
        }
    }

    private static boolean isPrivate(AnnotatedElement declared) {
        return declared.isAnnotationPresent(Private.class)
                || declared.isAnnotationPresent(RolesAllowed.class)
                || declared.isAnnotationPresent(Authenticated.class)
                || declared.isAnnotationPresent(DenyAll.class);
    }
}
