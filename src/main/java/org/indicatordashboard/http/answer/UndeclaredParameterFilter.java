package org.indicatordashboard.http.answer;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import org.indicatordashboard.http.problem.Shortened;
import org.indicatordashboard.language.Words;

/** Refuses a parameter nobody reads: a typo must not return everything. */
@ApplicationScoped
class UndeclaredParameterFilter {

    private final Map<Method, Map<String, Boolean>> declared = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void refuseUndeclared(ContainerRequestContext request, ResourceInfo resource) {
        if (resource == null || resource.getResourceMethod() == null) {
            return;
        }
        Map<String, Boolean> allowed = declared.computeIfAbsent(resource.getResourceMethod(), DeclaredParameters::of);
        ParameterReader reader = new ParameterReader();
        for (Map.Entry<String, List<String>> sent :
                request.getUriInfo().getQueryParameters().entrySet()) {
            refuse(sent.getKey(), sent.getValue(), allowed, reader);
        }
        reader.done();
    }

    private static void refuse(String name, List<String> values, Map<String, Boolean> allowed, ParameterReader reader) {
        Boolean many = allowed.get(name);
        if (many == null) {
            String names = allowed.isEmpty() ? "—" : String.join(", ", allowed.keySet());
            reader.refuse(
                    Shortened.of(name),
                    Words.of(
                            "没有这个参数。可用的参数：%s。".formatted(names),
                            "There is no such parameter. Allowed: %s.".formatted(names)));
        } else if (!many && values.size() > 1) {
            reader.refuse(name, Words.of("这个参数只能写一次。", "This parameter may be given once only."));
        } else if (values.stream().anyMatch(String::isBlank)) {
            // The REST layer would take an empty value for none and so answer with everything.
            reader.refuse(
                    name, Words.of("这个参数没有值。请写上值，或去掉它。", "This parameter has no value. Give it one, or leave it out."));
        }
    }
}
