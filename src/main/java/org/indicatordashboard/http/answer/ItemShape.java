package org.indicatordashboard.http.answer;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.indicatordashboard.language.Coded;

/**
 * What sort and fields mean for the items of one list.
 *
 * @param order null for the list's own
 * @param fields what is shown of each, by name; null for everything
 */
record ItemShape(Comparator<Object> order, Map<String, Members.Member> fields) {

    static final ItemShape PLAIN = new ItemShape(null, null);

    /** Names that the items do not have are refused in the reader. */
    static ItemShape of(ListShape asked, Class<?> item, ParameterReader reader) {
        return of(asked, item, Members.of(item).ordered(), reader);
    }

    /** @param sortable the names by which this list can be put in order */
    static ItemShape of(ListShape asked, Class<?> item, Collection<String> sortable, ParameterReader reader) {
        Members members = Members.of(item);
        List<String> names = asked.sort().stream().map(ListShape::name).toList();
        boolean isFit =
                reader.allAmong("sort", names, sortable) & reader.allAmong("fields", asked.fields(), members.names());
        return isFit ? new ItemShape(order(asked, members), fields(asked, members)) : PLAIN;
    }

    Object shown(Object item) {
        if (fields == null) {
            return item;
        }
        Map<String, Object> shown = new LinkedHashMap<>();
        fields.forEach((name, member) -> shown.put(name, member.value().apply(item)));
        return shown;
    }

    private static Comparator<Object> order(ListShape asked, Members members) {
        return asked.sort().stream()
                .filter(key -> members.get(ListShape.name(key)) != null)
                .map(key -> order(key, members.get(ListShape.name(key))))
                .reduce(Comparator::thenComparing)
                .orElse(null);
    }

    private static Comparator<Object> order(String key, Members.Member member) {
        return ListShape.directed(
                key,
                (a, b) -> compare(member.value().apply(a), member.value().apply(b)),
                item -> member.value().apply(item) == null);
    }

    /** Codes as they are written. */
    @SuppressWarnings("unchecked")
    static int compare(Object a, Object b) {
        return a instanceof Coded left && b instanceof Coded right
                ? left.code().compareTo(right.code())
                : ((Comparable<Object>) a).compareTo(b);
    }

    private static Map<String, Members.Member> fields(ListShape asked, Members members) {
        if (asked.fields().isEmpty()) {
            return null;
        }
        Map<String, Members.Member> fields = new LinkedHashMap<>();
        asked.fields().forEach(name -> fields.put(name, members.get(name)));
        return fields;
    }
}
