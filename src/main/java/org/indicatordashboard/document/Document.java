package org.indicatordashboard.document;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

import org.indicatordashboard.publication.Revised;

/** An official text: what is known of it, without its words. */
@Entity
public class Document extends Revised {

    /** 文号, for example 普科委〔2023〕15号. */
    @Column(name = "doc_number", updatable = false)
    public String number;

    @Column(updatable = false)
    public String title;

    @Column(name = "title_en", updatable = false)
    public String titleEn;

    /** reply, action-plan or bulletin. */
    @Column(updatable = false)
    public String kind;

    @Column(updatable = false)
    public String issuer;

    @Column(name = "issuer_en", updatable = false)
    public String issuerEn;

    @Column(updatable = false)
    public String region;

    /** Null where the document prints no date. */
    @Column(name = "issued_on", updatable = false)
    public LocalDate issuedOn;

    /** The day from which it counts as known. */
    @Column(name = "known_from", updatable = false)
    public LocalDate knownFrom;

    /** The day on which what it sets out was adopted, where that is printed. */
    @Column(name = "adopted_on", updatable = false)
    public LocalDate adoptedOn;
}
