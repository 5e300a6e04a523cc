package org.indicatordashboard.dataset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The one row that says which files were loaded last. */
@Entity
@Table(name = "loaded_dataset")
class LoadedDataset {

    static final int ONLY = 1;

    @Id
    int id;

    /** Over the files and over the build that read them. */
    @Column(name = "files_sha256")
    @JdbcTypeCode(SqlTypes.CHAR)
    String sha256;

    /** The current dataset version when they were loaded. */
    long version;

    protected LoadedDataset() {}

    LoadedDataset(String sha256, long version) {
        id = ONLY;
        this.sha256 = sha256;
        this.version = version;
    }
}
