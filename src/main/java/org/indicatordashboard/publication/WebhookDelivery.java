package org.indicatordashboard.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How far one address has been told of publications. */
@Entity
@Table(name = "webhook_told")
class WebhookDelivery {

    @Id
    String url;

    /** The newest that it has taken, and every one before. */
    @Column(name = "dataset_version")
    long version;
}
