package org.indicatordashboard.http.answer;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Which part of a list is asked for.
 *
 * @param limit items at the most
 * @param after key of the last item of the page before, null for the first page
 * @param uri path and query of this page
 * @param list which list in which order it is a page of: a cursor goes on in this one only
 * @param shape in which order, and what of each item
 */
public record PageRequest(int limit, String after, String uri, String list, ItemShape shape) {

    /** The page of a list that is already in memory and in its order. */
    public <E, T> Page<T> of(List<E> all, Function<E, String> key, Function<E, T> view) {
        if (shape.order() != null) {
            List<Keyed<T>> ordered = all.stream()
                    .map(e -> new Keyed<>(key.apply(e), view.apply(e)))
                    .sorted(Comparator.comparing((Function<Keyed<T>, Object>) Keyed::view, shape.order())
                            .thenComparing(Keyed::key))
                    .toList();
            return part(ordered, Keyed::key, Keyed::view);
        }
        return part(all, key, view);
    }

    private record Keyed<T>(String key, T view) {}

    /** Items as they are shown: whole, or what of them was asked for. */
    @SuppressWarnings("unchecked")
    public <T> List<T> shown(List<T> items) {
        // Only the JSON of an item ever leaves: where a few members are asked for, a map of them stands for it.
        return (List<T>) items.stream().map(shape::shown).toList();
    }

    private <E, T> Page<T> part(List<E> all, Function<E, String> key, Function<E, T> view) {
        int start = after == null ? 0 : indexAfter(all, key);
        int end = Math.min(all.size(), start + limit);
        List<E> part = all.subList(start, end);
        String next = end < all.size() ? nextUri(key.apply(part.get(part.size() - 1))) : null;
        return new Page<>(all.size(), shown(part.stream().map(view).toList()), next);
    }

    /** Path and query of the page that starts after this key. */
    public String nextUri(String lastKey) {
        String base = uri.replaceAll("(?<=[?&])cursor=[^&]*&?", "");
        String joint = base.endsWith("?") || base.endsWith("&") ? "" : base.contains("?") ? "&" : "?";
        return base + joint + "cursor=" + Cursor.after(lastKey, list);
    }

    /** An item that is no longer there ends the list rather than starting it over. */
    private <E> int indexAfter(List<E> all, Function<E, String> key) {
        for (int i = 0; i < all.size(); i++) {
            if (key.apply(all.get(i)).equals(after)) {
                return i + 1;
            }
        }
        return all.size();
    }
}
