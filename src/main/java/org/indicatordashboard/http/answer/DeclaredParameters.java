package org.indicatordashboard.http.answer;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

import jakarta.ws.rs.BeanParam;

import org.jboss.resteasy.reactive.RestQuery;

/** The query parameters which a resource method declares, by name, and whether each may be given more than once. */
final class DeclaredParameters {

    private DeclaredParameters() {}

    static Map<String, Boolean> of(Method method) {
        Map<String, Boolean> declared = new TreeMap<>();
        for (Parameter parameter : method.getParameters()) {
            RestQuery query = parameter.getAnnotation(RestQuery.class);
            if (query != null) {
                declared.put(name(query, parameter.getName()), isMany(parameter.getType()));
            } else if (parameter.isAnnotationPresent(BeanParam.class)) {
                addFields(parameter.getType(), declared);
            }
        }
        return declared;
    }

    private static void addFields(Class<?> bean, Map<String, Boolean> declared) {
        for (Class<?> type = bean; type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                RestQuery query = field.getAnnotation(RestQuery.class);
                if (query != null) {
                    declared.put(name(query, field.getName()), isMany(field.getType()));
                }
            }
        }
    }

    private static String name(RestQuery query, String otherwise) {
        return query.value().isEmpty() ? otherwise : query.value();
    }

    private static boolean isMany(Class<?> type) {
        return Collection.class.isAssignableFrom(type);
    }
}
