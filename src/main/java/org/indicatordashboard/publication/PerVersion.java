package org.indicatordashboard.publication;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Rows read once per dataset version, part by part, and kept while there is room: a question about one district reads
 * that district, and the next one about it, or about another day, reads nothing. Shared, so for reading only.
 *
 * @param <P> what names a part
 */
public final class PerVersion<P, R> {

    /** A row takes about 1 KB, so all rows kept of one table take an eighth of the heap at most. */
    private static final long ROWS = Runtime.getRuntime().maxMemory() / 8 / 1024;

    /** @param version the newest that may have changed the part */
    private record Key<P>(P part, long version) {}

    private final Cache<Key<P>, List<R>> kept = Caffeine.newBuilder()
            .maximumWeight(ROWS)
            .weigher((Key<P> key, List<R> rows) -> 1 + rows.size())
            .build();

    /**
     * What is about to be published may still change, and is read each time.
     *
     * @param read reads parts; those that it leaves out are empty
     */
    public Map<P, List<R>> at(
            long version,
            CurrentVersion current,
            Collection<P> parts,
            BiFunction<Collection<P>, Long, Map<P, List<R>>> read) {
        return at(version, current, parts, part -> version, read);
    }

    /** The same for parts that belong to one region each, and are read again only when something is published about it. */
    public Map<P, List<R>> byRegion(
            long version,
            CurrentVersion current,
            Collection<P> parts,
            Function<P, String> region,
            BiFunction<Collection<P>, Long, Map<P, List<R>>> read) {
        return at(version, current, parts, part -> current.lastAbout(List.of(region.apply(part)), version), read);
    }

    private Map<P, List<R>> at(
            long version,
            CurrentVersion current,
            Collection<P> parts,
            ToLongFunction<P> changed,
            BiFunction<Collection<P>, Long, Map<P, List<R>>> read) {
        if (!current.hasReached(version)) {
            Map<P, List<R>> found = new HashMap<>(read.apply(parts, version));
            parts.forEach(part -> found.putIfAbsent(part, List.of()));
            return found;
        }
        Set<Key<P>> keys = parts.stream()
                .map(part -> new Key<>(part, changed.applyAsLong(part)))
                .collect(Collectors.toSet());
        Map<P, List<R>> rows = new HashMap<>();
        kept.getAll(keys, missing -> read(missing, version, read)).forEach((key, part) -> rows.put(key.part(), part));
        return rows;
    }

    /** For what is read as a whole: its only part. */
    public List<R> at(long version, CurrentVersion current, P part, LongFunction<List<R>> read) {
        return at(version, current, List.of(part), (parts, v) -> Map.of(part, read.apply(v)))
                .get(part);
    }

    private Map<Key<P>, List<R>> read(
            Set<? extends Key<P>> missing, long version, BiFunction<Collection<P>, Long, Map<P, List<R>>> read) {
        Map<P, List<R>> found = read.apply(missing.stream().map(Key::part).toList(), version);
        Map<Key<P>, List<R>> rows = new HashMap<>();
        missing.forEach(key -> rows.put(key, found.getOrDefault(key.part(), List.of())));
        return rows;
    }
}
