package org.indicatordashboard.publication;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Transient;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A row of which nothing is ever overwritten: a correction is another row with the next revision number. Only {@link
 * #supersededIn} is set later, once.
 */
@MappedSuperclass
public abstract class Revised {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row")
    @SequenceGenerator(name = "row", sequenceName = "row_seq", allocationSize = 50)
    public Long id;

    /** The id used outside: region code, indicator code, document id. */
    @Column(name = "natural_key", updatable = false)
    public String naturalKey;

    /** 1 for the first, then counting up per natural key. */
    @Column(updatable = false)
    public int revision;

    /** Dataset version from which this row holds. */
    @Column(name = "published_in", updatable = false)
    public long publishedIn;

    /** Dataset version from which it no longer holds, replaced or withdrawn; null while it holds. */
    @Column(name = "superseded_in")
    public Long supersededIn;

    /** Who entered it; the dataset files withdraw only what came from them. */
    @Enumerated(EnumType.STRING)
    @Column(name = "entered_by", updatable = false)
    public Origin enteredBy;

    /** Tells whether a file still says the same: a hash over what the row was made from. */
    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.CHAR)
    public String fingerprint;

    /** Id of the first revision under the key: its place in the order of entry. Known once its ledger has read it. */
    @Transient
    long entered;

    /** What is published holds until it is superseded. */
    public boolean isSupersededAt(long version) {
        return supersededIn != null && supersededIn <= version;
    }

    /** The same in a written query whose parameter is called version. */
    public static String holds(String row) {
        return "%1$s.publishedIn <= :version and (%1$s.supersededIn is null or %1$s.supersededIn > :version)"
                .formatted(row);
    }

    /** The same as a criterion. */
    public static Predicate holds(Root<? extends Revised> row, CriteriaBuilder is, long version) {
        return is.and(
                is.le(row.get("publishedIn"), version),
                is.or(is.isNull(row.get("supersededIn")), is.gt(row.get("supersededIn"), version)));
    }
}
