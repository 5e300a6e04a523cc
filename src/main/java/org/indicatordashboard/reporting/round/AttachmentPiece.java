package org.indicatordashboard.reporting.round;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** Some hundred kilobytes of an attachment. */
@Entity
@Immutable
@Table(name = "attachment_piece")
public class AttachmentPiece {

    /** Which piece of which attachment. */
    @Embeddable
    public record Place(@Column(name = "attachment_id") Long attachment, int position) implements Serializable {}

    @EmbeddedId
    public Place place;

    public byte[] content;
}
