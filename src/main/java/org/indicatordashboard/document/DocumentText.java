package org.indicatordashboard.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import org.indicatordashboard.publication.Revised;

/** The imported text of a document; its natural key is the document's id, another text is the next revision. */
@Entity
@Table(name = "document_text")
public class DocumentText extends Revised {

    /** Paragraphs, each on a line of its own. */
    @Column(name = "body", length = Length.LONG32, updatable = false)
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    public String body;

    /** Hash of the body, so that the same text is imported once. */
    @Column(name = "body_sha256", updatable = false)
    @JdbcTypeCode(SqlTypes.CHAR)
    public String sha256;

    /** Media type of the file it was read from. */
    @Column(name = "media_type", updatable = false)
    public String mediaType;
}
