package org.indicatordashboard.access.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The single row that appenders lock. It also tells when the newest entries have been cut off. */
@Entity
@Table(name = "audit_head")
class AuditHead {

    static final int ONLY = 1;

    /** What stands before the first entry. */
    static final String BEFORE_ALL = "0".repeat(64);

    @Id
    int id;

    long position;

    @JdbcTypeCode(SqlTypes.CHAR)
    String hash;
}
