package org.indicatordashboard.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;

import org.indicatordashboard.publication.Ledger;
import org.indicatordashboard.publication.PerVersion;
import org.indicatordashboard.publication.Revised;

/** The door to targets. */
@ApplicationScoped
public class Targets extends Ledger<Target> {

    private record Part(TargetScope.By by, String name) {}

    private final PerVersion<Part, Target> kept = new PerVersion<>();

    Targets() {
        super(Target.class, "target", "responsible");
    }

    /** Those of a scope which held at a dataset version, in the order of entry; shared, for reading only. */
    public List<Target> in(TargetScope scope, long version) {
        if (scope.isAll()) {
            return at(version);
        }
        List<Part> parts =
                scope.names().stream().map(name -> new Part(scope.by(), name)).toList();
        return kept.at(version, current, parts, (missing, v) -> read(scope.by(), missing, v)).values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted(ORDER_OF_ENTRY)
                .toList();
    }

    /** Number of targets that each document sets. */
    public Map<String, Long> countByDocument(long version) {
        return ask(
                        "select t.citation.document, count(*) from Target t where " + Revised.holds("t")
                                + " group by t.citation.document",
                        Object[].class)
                .setParameter("version", version)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    private Map<Part, List<Target>> read(TargetScope.By by, Collection<Part> parts, long version) {
        List<String> names = parts.stream().map(Part::name).toList();
        CriteriaBuilder is = criteria();
        CriteriaQuery<Target> question = is.createQuery(Target.class);
        Root<Target> target = question.from(Target.class);
        target.fetch("responsible", JoinType.LEFT);
        question.where(Revised.holds(target, is, version), among(by, names, target, question, is));
        return inOrderOfEntry(ask(question).getResultList()).stream()
                .flatMap(t -> by.names(t).map(name -> Map.entry(new Part(by, name), t)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Predicate among(
            TargetScope.By by,
            List<String> names,
            Root<Target> target,
            CriteriaQuery<Target> question,
            CriteriaBuilder is) {
        return switch (by) {
            case REGION -> target.get("region").in(names);
            case PLAN -> target.get("plan").in(names);
            case INDICATOR -> target.get("indicator").in(names);
            case DOCUMENT -> target.get("citation").get("document").in(names);
            case ID ->
                is.or(
                        target.get("naturalKey").in(names),
                        target.get("qualifies").in(names));
            case UNIT -> {
                Subquery<Long> owed = question.subquery(Long.class);
                Root<Target> same = owed.from(Target.class);
                owed.select(same.get("id"))
                        .where(same.join("responsible").get("unit").in(names));
                yield target.get("id").in(owed);
            }
        };
    }
}
