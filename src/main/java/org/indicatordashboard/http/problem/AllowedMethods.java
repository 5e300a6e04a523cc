package org.indicatordashboard.http.problem;

import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which methods each path takes, for the Allow header which HTTP asks for with a 405. */
@ApplicationScoped
class AllowedMethods {

    private final Map<Pattern, TreeSet<String>> byPath = new LinkedHashMap<>();

    @Inject
    AllowedMethods(BeanManager beans, @ConfigProperty(name = "quarkus.rest.path") String root) {
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            Path path = bean.getBeanClass().getAnnotation(Path.class);
            if (path != null) {
                for (Method method : bean.getBeanClass().getDeclaredMethods()) {
                    add(root + path.value(), method);
                }
            }
        }
    }

    /** Whether something stands at the path, which does not take the method. */
    boolean isRefused(String method, String path) {
        TreeSet<String> allowed = methodsAt(path);
        return !allowed.isEmpty() && !allowed.contains(method);
    }

    String at(String path) {
        TreeSet<String> allowed = methodsAt(path);
        allowed.add(HttpMethod.OPTIONS);
        return String.join(", ", allowed);
    }

    private TreeSet<String> methodsAt(String path) {
        TreeSet<String> allowed = new TreeSet<>();
        byPath.forEach((pattern, methods) -> {
            if (pattern.matcher(path).matches()) {
                allowed.addAll(methods);
            }
        });
        if (allowed.contains(HttpMethod.GET)) {
            allowed.add(HttpMethod.HEAD);
        }
        return allowed;
    }

    private void add(String resourcePath, Method method) {
        Path path = method.getAnnotation(Path.class);
        String whole = resourcePath + (path == null ? "" : path.value());
        Pattern pattern = Pattern.compile(whole.replaceAll("\\{[^}]*}", "[^/]+"));
        Stream.of(method.getAnnotations())
                .map(a -> a.annotationType().getAnnotation(HttpMethod.class))
                .filter(m -> m != null)
                .forEach(m ->
                        byPath.computeIfAbsent(pattern, p -> new TreeSet<>()).add(m.value()));
    }
}
