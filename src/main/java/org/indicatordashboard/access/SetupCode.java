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

/** The code of a link that sets a password once. */
@Entity
@Table(name = "setup_code")
class SetupCode {

    @Id
    @Column(name = "secret_hash")
    @JdbcTypeCode(SqlTypes.CHAR)
    String secretHash;

    /** Whose password it sets; null makes the first administrator. */
    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "account_id")
    Account account;

    /** Null while it is valid until used. */
    @Column(name = "expires_at")
    Instant expiresAt;
}
