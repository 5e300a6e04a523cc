package org.indicatordashboard.dataset;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.indicatordashboard.publication.Revised;

/** The keys which the files read so far have set, so that later files can be checked against them. */
final class Keys {

    private final Map<String, Set<String>> byFile = new HashMap<>();

    <E extends Revised> List<E> note(DatasetFile file, List<E> rows) {
        byFile.put(file.name(), rows.stream().map(r -> r.naturalKey).collect(Collectors.toSet()));
        return rows;
    }

    Collection<String> of(DatasetFile file) {
        return byFile.get(file.name());
    }
}
