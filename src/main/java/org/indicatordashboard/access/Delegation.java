package org.indicatordashboard.access;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

/** That one account may act for another in the monthly round for a while. Never deleted: it is ended. */
@Entity
public class Delegation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row")
    @SequenceGenerator(name = "row", sequenceName = "row_seq", allocationSize = 50)
    public Long id;

    /** Account name of who is stood in for. */
    public String principal;

    /** Account name of who stands in, under the own name. */
    public String deputy;

    @Column(name = "starts_on")
    public LocalDate startsOn;

    /** The last day. */
    @Column(name = "ends_on")
    public LocalDate endsOn;

    @Column(name = "made_by")
    public String madeBy;

    @Column(name = "made_at")
    public Instant madeAt;

    /** Null unless it was ended before its last day. */
    @Column(name = "ended_by")
    public String endedBy;

    @Column(name = "ended_at")
    public Instant endedAt;
}
