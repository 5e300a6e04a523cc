package org.indicatordashboard.file.office;

import java.util.Date;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLProperties;

import org.indicatordashboard.file.provenance.Provenance;

/** Writes the provenance of a file into the document properties of Office, where programs find it. */
final class DocumentProperties {

    private DocumentProperties() {}

    static void write(POIXMLProperties properties, String title, Provenance provenance) {
        fix(properties, provenance);
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(title);
        core.setCreator("indicator-dashboard");
        core.setIdentifier(provenance.verificationCode());
        core.setVersion(provenance.datasetVersion());
        POIXMLProperties.CustomProperties custom = properties.getCustomProperties();
        custom.addProperty("asOf", provenance.asOf().toString());
        custom.addProperty("knownAt", provenance.knownAt().toString());
        custom.addProperty("datasetVersion", provenance.datasetVersion());
        if (provenance.verificationCode() != null) {
            custom.addProperty("verificationCode", provenance.verificationCode());
        }
        if (provenance.verificationUrl() != null) {
            custom.addProperty("verificationUrl", provenance.verificationUrl());
        }
    }

    /** Only the times, for a workbook embedded in a chart. */
    static void fix(POIXMLProperties properties, Provenance provenance) {
        Optional<Date> instant = Optional.of(Date.from(provenance.fixedInstant()));
        properties.getCoreProperties().setCreated(instant);
        properties.getCoreProperties().getUnderlyingProperties().setModifiedProperty(instant);
    }
}
