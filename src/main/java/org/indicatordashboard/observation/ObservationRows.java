package org.indicatordashboard.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.indicatordashboard.document.Citation;
import org.indicatordashboard.figure.Comparator;
import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.language.Language;
import org.indicatordashboard.publication.Origin;
import org.indicatordashboard.publication.Revised;
import org.indicatordashboard.time.Period;

/**
 * Reads any number of observations in the order of their ids, a chunk at a time, each chunk from where the one before
 * ended. Published rows never change, so chunks fit together without one long transaction.
 */
@ApplicationScoped
public class ObservationRows {

    private static final int CHUNK = 5_000;

    /** Submissions that a sheet of sources lists. */
    private static final int REPORTS = 100;

    private static final String SELECT = """
            select o.id, o.naturalKey, o.revision, o.indicator, o.region, o.period, o.figureClass,
                o.figure.low, o.figure.high, o.figure.comparator, o.figure.unit, o.figure.asPrinted,
                o.knownFrom, o.enteredBy, o.evidenceLevel, o.note, o.noteEn, o.reportedBy, o.submission,
                case when %s then false else true end, case when %s then false else true end
            from Observation o where\s""".formatted(Revised.holds("o"), Visibility.IS_NOT_WITHDRAWN);

    private static final String ORDER = " order by o.naturalKey, o.revision";

    @Inject
    EntityManager entities;

    /** In the order of their ids, then revision; closing it early is fine. */
    public Stream<ObservationRow> stream(ObservationQuestion question) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        new Chunks<>(last -> readAfter(last, question), CHUNK),
                        Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }

    public long count(ObservationQuestion question) {
        return one("select count(*) from Observation o where ", question);
    }

    /** Whether several of them answer for the same indicator, region and period. */
    boolean haveRivals(ObservationQuestion question) {
        return one(
                        "select count(distinct o.indicator || '|' || o.region || '|' || o.period) from Observation o where ",
                        question)
                < count(question);
    }

    /** The different values of one attribute, sorted. */
    List<String> distinct(String attribute, ObservationQuestion question) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> asked(
                                "select distinct o.%s from Observation o where ".formatted(attribute),
                                question,
                                " order by o." + attribute,
                                String.class)
                        .getResultList());
    }

    /** Ids of the documents that print them, sorted. */
    List<String> documents(ObservationQuestion question) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> asked(
                                "select distinct cited.document from Observation o join o.citations cited where ",
                                question,
                                " order by cited.document",
                                String.class)
                        .getResultList());
    }

    private long one(String select, ObservationQuestion question) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> asked(select, question, "", Long.class).getSingleResult());
    }

    /** How reported values among them are quoted, each submission once; more than fit on a sheet are left to its rows. */
    Stream<String> reports(ObservationQuestion question, Language language) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> asked(
                                "select distinct o.reportedBy, o.submission, o.evidenceLevel from Observation o where ",
                                question,
                                " and o.submission is not null order by o.submission, o.reportedBy, o.evidenceLevel",
                                Object[].class)
                        .setMaxResults(REPORTS)
                        .getResultList()
                        .stream()
                        .map(r -> ReportedSource.of(
                                (String) r[0], (Long) r[1], EvidenceLevel.of((EvidenceLevel) r[2]), null, language)));
    }

    private <T> TypedQuery<T> asked(String select, ObservationQuestion question, String more, Class<T> type) {
        TypedQuery<T> query = entities.createQuery(select + question.conditions() + more, type);
        question.values().forEach(query::setParameter);
        return query;
    }

    private List<ObservationRow> readAfter(ObservationRow last, ObservationQuestion question) {
        return QuarkusTransaction.requiringNew().call(() -> chunkAfter(last, question));
    }

    private List<ObservationRow> chunkAfter(ObservationRow last, ObservationQuestion question) {
        String more = last == null
                ? ORDER
                // The first condition lets the database start at the key, the second passes what was read.
                : " and o.naturalKey >= :afterKey and (o.naturalKey > :afterKey or o.revision > :afterRevision)"
                        + ORDER;
        TypedQuery<Object[]> query =
                asked(SELECT, question, more, Object[].class).setMaxResults(CHUNK);
        if (last != null) {
            query.setParameter("afterKey", last.id()).setParameter("afterRevision", last.revision());
        }
        List<Object[]> found = query.getResultList();
        Map<Long, List<Citation>> citations = citations(found);
        return found.stream()
                .map(columns -> row(columns, citations.getOrDefault((Long) columns[0], List.of())))
                .toList();
    }

    private Map<Long, List<Citation>> citations(List<Object[]> found) {
        Map<Long, List<Citation>> citations = new HashMap<>();
        if (!found.isEmpty()) {
            entities.createQuery(
                            "select o.id, c from Observation o join o.citations c where o.naturalKey between :first and :last order by o.id, index(c)",
                            Object[].class)
                    .setParameter("first", found.get(0)[1])
                    .setParameter("last", found.get(found.size() - 1)[1])
                    .getResultList()
                    .forEach(cited -> citations
                            .computeIfAbsent((Long) cited[0], id -> new ArrayList<>(1))
                            .add((Citation) cited[1]));
        }
        return citations;
    }

    private static ObservationRow row(Object[] c, List<Citation> citations) {
        Figure figure =
                new Figure((BigDecimal) c[7], (BigDecimal) c[8], (Comparator) c[9], (String) c[10], (String) c[11]);
        return new ObservationRow(
                (Long) c[0],
                (String) c[1],
                (Integer) c[2],
                (String) c[3],
                (String) c[4],
                Period.of((String) c[5]),
                (FigureClass) c[6],
                figure,
                (LocalDate) c[12],
                (Origin) c[13],
                (EvidenceLevel) c[14],
                (String) c[17],
                (Long) c[18],
                (String) c[15],
                (String) c[16],
                (Boolean) c[19],
                (Boolean) c[20],
                citations);
    }
}
