package org.indicatordashboard.reporting.bulletin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One form of an issued bulletin in one language, byte by byte. */
@Entity
@Immutable
@Table(name = "issued_bulletin_file")
public class IssuedFile {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row")
    @SequenceGenerator(name = "row", sequenceName = "row_seq", allocationSize = 50)
    public Long id;

    @Column(name = "report_month")
    @JdbcTypeCode(SqlTypes.CHAR)
    public String month;

    public String form;

    /** zh or en. */
    public String language;

    @Column(name = "content_type")
    public String contentType;

    /** Null for what is shown rather than saved. */
    @Column(name = "file_name")
    public String fileName;

    public byte[] content;
}
