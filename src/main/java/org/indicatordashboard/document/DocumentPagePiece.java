package org.indicatordashboard.document;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Some hundred kilobytes of the picture of a page. */
@Entity
@Immutable
@Table(name = "document_page_piece")
public class DocumentPagePiece {

    /** Which piece of which page. */
    @Embeddable
    public record Place(
            String document,

            @Column(name = "text_sha256") @JdbcTypeCode(SqlTypes.CHAR)
            String text,

            int number,
            int position)
            implements Serializable {}

    @EmbeddedId
    public Place place;

    public byte[] content;
}
