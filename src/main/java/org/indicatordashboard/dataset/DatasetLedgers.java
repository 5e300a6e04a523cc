package org.indicatordashboard.dataset;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.indicatordashboard.attainment.DomainWeights;
import org.indicatordashboard.catalogue.Indicators;
import org.indicatordashboard.catalogue.MeasureUnits;
import org.indicatordashboard.catalogue.Regions;
import org.indicatordashboard.catalogue.ResponsibleUnits;
import org.indicatordashboard.catalogue.Scenarios;
import org.indicatordashboard.comparison.RegionOutlines;
import org.indicatordashboard.diagnosis.Contradictions;
import org.indicatordashboard.diagnosis.DeclaredChecks;
import org.indicatordashboard.document.Documents;
import org.indicatordashboard.observation.Observations;
import org.indicatordashboard.observation.SameFacts;
import org.indicatordashboard.plan.Milestones;
import org.indicatordashboard.plan.Plans;
import org.indicatordashboard.plan.RelatedEvidences;
import org.indicatordashboard.plan.Sections;
import org.indicatordashboard.plan.Targets;

/** The doors to all tables that dataset files fill. */
@Singleton
class DatasetLedgers {

    @Inject
    Regions regions;

    @Inject
    ResponsibleUnits responsibleUnits;

    @Inject
    MeasureUnits units;

    @Inject
    Documents documents;

    @Inject
    Indicators indicators;

    @Inject
    Plans plans;

    @Inject
    Sections sections;

    @Inject
    Targets targets;

    @Inject
    Milestones milestones;

    @Inject
    Observations observations;

    @Inject
    SameFacts sameFacts;

    @Inject
    Scenarios scenarios;

    @Inject
    RelatedEvidences evidences;

    @Inject
    Contradictions contradictions;

    @Inject
    DeclaredChecks checks;

    @Inject
    DomainWeights weights;

    @Inject
    RegionOutlines outlines;
}
