package org.indicatordashboard.access;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;

/** Somebody who may sign in. Never deleted, only disabled: the audit trail names it. */
@Entity
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account")
    @SequenceGenerator(name = "account", sequenceName = "account_seq", allocationSize = 1)
    public Long id;

    /** What is typed to sign in; lower case. */
    public String name;

    @Column(name = "display_name")
    public String displayName;

    /** Argon2id with its parameters and salt; null until the owner has set a password. */
    @Column(name = "password_hash")
    String passwordHash;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role_name")
    @Enumerated(EnumType.STRING)
    public Set<Role> roles = EnumSet.noneOf(Role.class);

    /** Responsible units a reporter reports for, by their names in the dataset. */
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_unit", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "unit_name")
    public Set<String> units = new TreeSet<>();

    public boolean disabled;

    @Column(name = "created_at")
    public Instant createdAt;
}
