package org.indicatordashboard.access;

import java.lang.reflect.Method;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import org.indicatordashboard.access.audit.Outcome;

/** Records every write and every refusal which no room has recorded in its own words. */
@ApplicationScoped
class AuditFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    AuditRecorder witness;

    @Inject
    Caller caller;

    @ServerResponseFilter
    Uni<Void> record(ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource) {
        Outcome outcome = outcome(response.getStatus());
        if (READING.contains(request.getMethod()) && outcome != Outcome.REFUSED) {
            return Uni.createFrom().voidItem();
        }
        Method method = resource == null ? null : resource.getResourceMethod();
        return WorkerThread.from(() -> {
            append(request, response.getStatus(), outcome, method);
            return null;
        });
    }

    private void append(ContainerRequestContext request, int status, Outcome outcome, Method method) {
        if (isWorthRecording(outcome, method) && !witness.knows(outcome)) {
            witness.alone(
                    outcome,
                    action(request.getMethod(), method),
                    request.getUriInfo().getPath(),
                    "HTTP " + status);
        }
    }

    /** Of bad input from just anybody no trace is kept: it changes nothing, and could be sent without end. */
    private boolean isWorthRecording(Outcome outcome, Method method) {
        if (outcome == Outcome.REFUSED) {
            return true;
        }
        boolean isWrite = method != null && !method.isAnnotationPresent(NoWrite.class);
        return isWrite && (outcome == Outcome.DONE || !Caller.ANONYMOUS.equals(caller.name()));
    }

    private static Outcome outcome(int status) {
        if (status == 401 || status == 403) {
            return Outcome.REFUSED;
        }
        return status < 400 ? Outcome.DONE : Outcome.FAILED;
    }

    /** The name which the operation has in the interface description. */
    private static String action(String httpMethod, Method method) {
        Operation operation = method == null ? null : method.getAnnotation(Operation.class);
        return operation == null || operation.operationId().isEmpty() ? httpMethod : operation.operationId();
    }
}
