package org.indicatordashboard.catalogue;

import java.util.Collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.access.ReportingUnits;
import org.indicatordashboard.publication.CurrentVersion;

/** The units that an account can report for: those of the current dataset. */
@ApplicationScoped
class CurrentUnits implements ReportingUnits {

    @Inject
    ResponsibleUnits units;

    @Inject
    CurrentVersion version;

    @Override
    public Collection<String> names() {
        return units.names(version.get());
    }
}
