package org.indicatordashboard.plan;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan with its tree of sections, parents before children, in the order of the document. */
@Schema(name = "PlanTree", allOf = PlanView.class)
public record PlanTreeView(@JsonUnwrapped PlanView plan, List<SectionView> sections) {}
