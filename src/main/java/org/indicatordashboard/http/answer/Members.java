package org.indicatordashboard.http.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;

/**
 * The members of an item of a list by the names that its JSON gives them: {@code figure}, {@code figure.low}, and
 * {@code low} for the first member of that name that lies deeper.
 */
final class Members {

    private static final ObjectMapper NAMES = new ObjectMapper();
    private static final String OURS = "org.indicatordashboard.";
    private static final int DEEPEST = 3;

    private static final Map<Class<?>, Members> KNOWN = new ConcurrentHashMap<>();

    private final Map<String, Member> all = new LinkedHashMap<>();

    /** @param isOrdered whether values of it come one after the other: texts, numbers, days, codes */
    record Member(Function<Object, Object> value, boolean isOrdered) {}

    private record Level(String prefix, JavaType type, Function<Object, Object> value, int depth) {}

    private Members(Class<?> item) {
        List<Level> levels = new ArrayList<>();
        levels.add(new Level("", NAMES.constructType(item), i -> i, 1));
        Map<String, Member> inside = new LinkedHashMap<>();
        for (int at = 0; at < levels.size(); at++) {
            Level level = levels.get(at);
            for (BeanPropertyDefinition property : properties(level.type())) {
                JavaType type = property.getPrimaryType();
                Function<Object, Object> value = level.value().andThen(v -> v == null ? null : valueOf(property, v));
                Member member = new Member(value, isOrdered(type));
                all.put(level.prefix() + property.getName(), member);
                if (level.depth() > 1) {
                    inside.putIfAbsent(property.getName(), member);
                }
                if (isNested(type) && level.depth() < DEEPEST) {
                    levels.add(new Level(level.prefix() + property.getName() + ".", type, value, level.depth() + 1));
                }
            }
        }
        inside.forEach(all::putIfAbsent);
    }

    static Members of(Class<?> item) {
        return KNOWN.computeIfAbsent(item, Members::new);
    }

    Member get(String name) {
        return all.get(name);
    }

    Collection<String> names() {
        return all.keySet();
    }

    Collection<String> ordered() {
        return all.keySet().stream().filter(n -> all.get(n).isOrdered()).toList();
    }

    private static List<BeanPropertyDefinition> properties(JavaType type) {
        return NAMES.getSerializationConfig().introspect(type).findProperties().stream()
                .filter(p -> p.getAccessor() != null)
                .toList();
    }

    private static Object valueOf(BeanPropertyDefinition property, Object of) {
        property.getAccessor().fixAccess(true);
        return property.getAccessor().getValue(of);
    }

    private static boolean isOrdered(JavaType type) {
        return type.isPrimitive() || Comparable.class.isAssignableFrom(type.getRawClass());
    }

    private static boolean isNested(JavaType type) {
        return type.getRawClass().isRecord() && type.getRawClass().getName().startsWith(OURS) && !isOrdered(type);
    }
}
