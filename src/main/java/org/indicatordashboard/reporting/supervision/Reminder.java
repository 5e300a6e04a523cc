package org.indicatordashboard.reporting.supervision;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

import org.hibernate.annotations.Immutable;

import org.indicatordashboard.language.Coded;

/** That a unit was reminded of what it owes. */
@Entity
@Immutable
public class Reminder {

    /** How it was told. */
    public enum Channel implements Coded {
        /** By e-mail. */
        MAIL,
        /** To its group in WeCom, by a robot. */
        WECOM,
        /** To its group in DingTalk, by a robot. */
        DINGTALK,
        /** By somebody who took the letter from the list. */
        LIST;
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row")
    @SequenceGenerator(name = "row", sequenceName = "row_seq", allocationSize = 50)
    public Long id;

    @Column(name = "responsible_unit")
    public String unit;

    @Enumerated(EnumType.STRING)
    public Channel channel;

    /** Number of overdue targets at that time. */
    @Column(name = "overdue_targets")
    public int targets;

    @Column(name = "sent_by")
    public String sentBy;

    @Column(name = "sent_at")
    public Instant sentAt;
}
