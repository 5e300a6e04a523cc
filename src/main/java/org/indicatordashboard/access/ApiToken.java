package org.indicatordashboard.access;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Lets a program act as its owner, until it expires or is revoked. Revoked ones stay listed. */
@Entity
@Table(name = "api_token")
class ApiToken {

    @Id
    String id;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "account_id")
    Account account;

    /** What its owner calls it. */
    String name;

    @Column(name = "secret_hash")
    @JdbcTypeCode(SqlTypes.CHAR)
    String secretHash;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Column(name = "revoked_at")
    Instant revokedAt;
}
