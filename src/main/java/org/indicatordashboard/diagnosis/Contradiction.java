package org.indicatordashboard.diagnosis;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.indicatordashboard.language.Coded;
import org.indicatordashboard.publication.Revised;

/** What a careful reader found in the documents and no computation can find. Never resolved silently. */
@Entity
public class Contradiction extends Revised {

    /** What it is. */
    public enum Kind implements Coded {
        /** Two places say different things of one matter, or one cannot tell whether they do. */
        CONFLICT,
        /** Several places say one thing: counted once. */
        SAME_FACT,
        /** Equal or similar numbers of different things: never paired. */
        FALSE_FRIEND
    }

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public Kind kind;

    @Column(updatable = false)
    public String name;

    @Column(name = "name_en", updatable = false)
    public String nameEn;

    @Column(updatable = false)
    public String region;

    /** Ids with semicolons between; empty for none. */
    @Column(updatable = false)
    public String observations;

    @Column(updatable = false)
    public String targets;

    /** The documents that say it, with semicolons between. */
    @Column(updatable = false)
    public String documents;

    @Column(updatable = false)
    public String statement;

    @Column(name = "statement_en", updatable = false)
    public String statementEn;

    @Column(name = "settled_by", updatable = false)
    public String settledBy;

    @Column(name = "settled_by_en", updatable = false)
    public String settledByEn;

    /** Responsible unit that could settle it, null for none. */
    @Column(updatable = false)
    public String owner;

    public List<String> observationIds() {
        return DeclaredCheck.list(observations);
    }

    public List<String> targetIds() {
        return DeclaredCheck.list(targets);
    }

    public List<String> documentIds() {
        return DeclaredCheck.list(documents);
    }
}
