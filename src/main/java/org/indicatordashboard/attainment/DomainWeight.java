package org.indicatordashboard.attainment;

import java.math.BigDecimal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.indicatordashboard.figure.Decimals;
import org.indicatordashboard.publication.Revised;

/** The weight of a domain in the index, in percent; its natural key is the domain's code. */
@Entity
@Table(name = "domain_weight")
public class DomainWeight extends Revised {

    @Column(precision = 30, scale = 10, updatable = false)
    public BigDecimal weight;

    BigDecimal weight() {
        return Decimals.plain(weight);
    }
}
