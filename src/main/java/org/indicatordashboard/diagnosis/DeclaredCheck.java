package org.indicatordashboard.diagnosis;

import java.util.Arrays;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.indicatordashboard.diagnosis.arithmetic.Formula;
import org.indicatordashboard.diagnosis.arithmetic.Operation;
import org.indicatordashboard.diagnosis.arithmetic.Relation;
import org.indicatordashboard.diagnosis.arithmetic.Term;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.publication.Revised;

/** An arithmetic check as a district declares it. */
@Entity
@Table(name = "declared_check")
public class DeclaredCheck extends Revised {

    /** Between the members of a list in one column. */
    static final String SEPARATOR = ";";

    @Column(updatable = false)
    public String name;

    @Column(name = "name_en", updatable = false)
    public String nameEn;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public Operation operation;

    /** Terms as {@link Term#parse} reads them, with semicolons between. */
    @Column(name = "of_terms", updatable = false)
    public String of;

    @Column(name = "by_terms", updatable = false)
    public String by;

    /** Of the result. */
    @Column(name = "measure_unit", updatable = false)
    public String unit;

    /** Null where there is nothing to hold the result against. */
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public Relation relation;

    @Column(name = "to_term", updatable = false)
    public String to;

    @Enumerated(EnumType.STRING)
    @Column(name = "period_match", updatable = false)
    public Formula.Match match;

    @Column(name = "year_before", updatable = false)
    public boolean yearBefore;

    /** Region codes with semicolons between; empty for all. */
    @Column(updatable = false)
    public String regions;

    /** Why different units are counted together; null where they are not. */
    @Column(name = "mixed_units", updatable = false)
    public String mixedUnits;

    /** Responsible unit that could settle it, null for none. */
    @Column(updatable = false)
    public String owner;

    /** What the result tells, and what would settle it; null for nothing to say. */
    @Column(updatable = false)
    public String reading;

    @Column(name = "reading_en", updatable = false)
    public String readingEn;

    @Column(name = "settled_by", updatable = false)
    public String settledBy;

    @Column(name = "settled_by_en", updatable = false)
    public String settledByEn;

    Words words() {
        return Words.of(name, nameEn);
    }

    /** As it is computed. */
    public Formula formula() {
        return new Formula(
                naturalKey,
                operation,
                terms(of),
                terms(by),
                unit,
                relation,
                to == null ? null : Term.of(to),
                match,
                yearBefore,
                list(regions));
    }

    static List<String> list(String joined) {
        return joined == null || joined.isEmpty() ? List.of() : Arrays.asList(joined.split(SEPARATOR));
    }

    private static List<Term> terms(String joined) {
        return list(joined).stream().map(Term::of).toList();
    }
}
