package org.indicatordashboard.document;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

import org.indicatordashboard.publication.Revised;

/** An official text: what is known of it, without its words. */
@Entity
public class Document extends Revised {

    /** 文号, for example 普科委〔2023〕15号. */
    @Column(name = "doc_number")
    public String number;

    public String title;

    @Column(name = "title_en")
    public String titleEn;

    /** reply, action-plan or bulletin. */
    public String kind;

    public String issuer;

    @Column(name = "issuer_en")
    public String issuerEn;

    public String region;

    /** Null where the document prints no date. */
    @Column(name = "issued_on")
    public LocalDate issuedOn;

    /** The day from which it counts as known. */
    @Column(name = "known_from")
    public LocalDate knownFrom;

    /** The day on which what it sets out was adopted, where that is printed. */
    @Column(name = "adopted_on")
    public LocalDate adoptedOn;
}
