package org.indicatordashboard.access;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A signed-in browser. In the database, so that a restart keeps it and signing out really ends it. */
@Entity
@Table(name = "sign_in_session")
class Session {

    @Id
    @Column(name = "secret_hash")
    @JdbcTypeCode(SqlTypes.CHAR)
    String secretHash;

    /** Whose it is; null where it is a person's of the organisation. */
    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "account_id")
    Account account;

    /** Of a person of the organisation, as the provider told when the session began. */
    @Column(name = "person_name")
    private String personName;

    @Column(name = "person_display_name")
    private String personDisplayName;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "person_roles")
    private String[] personRoles;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "person_units")
    private String[] personUnits;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "seen_at")
    Instant seenAt;

    static Session of(Account account) {
        Session session = new Session();
        session.account = account;
        return session;
    }

    static Session of(Person person) {
        Session session = new Session();
        session.personName = person.name();
        session.personDisplayName = person.displayName();
        session.personRoles = person.roles().stream().map(Role::code).toArray(String[]::new);
        session.personUnits = person.units().toArray(String[]::new);
        return session;
    }

    /** Null where it is an account's. */
    Person person() {
        return personName == null
                ? null
                : new Person(personName, personDisplayName, Role.among(List.of(personRoles)), Set.of(personUnits));
    }

    boolean isOfDisabledAccount() {
        return account != null && account.disabled;
    }
}
