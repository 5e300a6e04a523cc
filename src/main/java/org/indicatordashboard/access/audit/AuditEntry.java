package org.indicatordashboard.access.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import org.indicatordashboard.file.provenance.Sha256;

/** One link of the chain. */
@Entity
@Immutable
@Table(name = "audit_entry")
public class AuditEntry {

    /** Counts from 1 without a gap. */
    @Id
    public long position;

    /** To the millisecond, which every database keeps. */
    @Column(name = "happened_at")
    public Instant happenedAt;

    public String who;

    public String address;

    public String action;

    public String subject;

    @Enumerated(EnumType.STRING)
    public Outcome outcome;

    public String detail;

    /** What it made valid, one line each as {@link Sealed} writes it; null for nothing. */
    @Column(name = "sealed_values")
    public String sealedValues;

    /** {@link #hash} of the entry before; 64 zeros for the first. */
    @Column(name = "hash_before")
    @JdbcTypeCode(SqlTypes.CHAR)
    public String hashBefore;

    @JdbcTypeCode(SqlTypes.CHAR)
    public String hash;

    protected AuditEntry() {}

    AuditEntry(long position, Instant happenedAt, Deed deed, String hashBefore) {
        this.position = position;
        this.happenedAt = happenedAt;
        this.who = deed.who();
        this.address = deed.address();
        this.action = deed.action();
        this.subject = deed.subject();
        this.outcome = deed.outcome();
        this.detail = deed.detail();
        this.sealedValues = deed.sealedValues();
        this.hashBefore = hashBefore;
        this.hash = computedHash();
    }

    /**
     * SHA-256 over all that the entry says and the hash before. Each part is preceded by its length, so that no two
     * different entries are the same bytes.
     */
    String computedHash() {
        StringBuilder said = new StringBuilder();
        List<String> parts = new ArrayList<>(List.of(
                Long.toString(position),
                happenedAt.toString(),
                who,
                address,
                action,
                subject,
                outcome.name(),
                detail,
                hashBefore));
        if (sealedValues != null) {
            parts.add(sealedValues);
        }
        parts.forEach(part -> said.append(part.length()).append(':').append(part));
        return Sha256.hex(said.toString());
    }
}
