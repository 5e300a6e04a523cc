package org.indicatordashboard.plan;

import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How much of the targets a question needs to have read.
 *
 * @param by what its targets have in common
 * @param names region codes, plan ids and so on; none for all targets
 */
public record TargetScope(By by, Set<String> names) {

    public static final TargetScope ALL = new TargetScope(By.REGION, Set.of());

    /** What targets may have in common. */
    public enum By {
        REGION(t -> Stream.of(t.region)),
        PLAN(t -> Stream.of(t.plan)),
        INDICATOR(t -> Stream.of(t.indicator)),
        DOCUMENT(t -> Stream.of(t.citation.document)),
        UNIT(t -> t.responsible.stream().map(r -> r.unit)),
        /** The target itself and what qualifies it. */
        ID(t -> Stream.of(t.naturalKey, t.qualifies).filter(Objects::nonNull));

        private final Function<Target, Stream<String>> names;

        By(Function<Target, Stream<String>> names) {
            this.names = names;
        }

        Stream<String> names(Target target) {
            return names.apply(target).distinct();
        }
    }

    public static TargetScope of(By by, String name) {
        return new TargetScope(by, Set.of(name));
    }

    boolean isAll() {
        return names.isEmpty();
    }
}
