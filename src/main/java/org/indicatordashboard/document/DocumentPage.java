package org.indicatordashboard.document;

import java.io.Serializable;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.Length;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import org.indicatordashboard.document.page.WordPlace;
import org.indicatordashboard.document.page.WordPlaces;

/** A page of an imported text; its picture lies in {@link DocumentPagePiece}s. */
@Entity
@Immutable
@Table(name = "document_page")
public class DocumentPage {

    /** Which page of which text. */
    @Embeddable
    public record Place(
            String document,

            @Column(name = "text_sha256") @JdbcTypeCode(SqlTypes.CHAR)
            String text,

            int number) implements Serializable {}

    @EmbeddedId
    public Place place;

    /** Hash of the file it was read from: the same scan is recognised once. */
    @Column(name = "file_sha256")
    @JdbcTypeCode(SqlTypes.CHAR)
    public String file;

    public int width;
    public int height;

    /** The places of its words, as {@link WordPlaces} spells them. */
    @Column(length = Length.LONG32)
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    public String words;

    public List<WordPlace> placed() {
        return WordPlaces.read(words);
    }
}
