package org.indicatordashboard.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.language.Coded;
import org.indicatordashboard.language.Words;

/** Who owes something, alone or with others. */
@Embeddable
public class Responsible {

    /** One unit alone leads; several printed together owe it jointly. */
    @Schema(name = "ResponsibleRole")
    public enum Role implements Coded {
        LEAD,
        JOINT;
    }

    /** In the place of a unit where a document names none. */
    public static final Words NOBODY = Words.of("未明确责任单位", "no responsible unit named");

    @Column(name = "responsible_unit", updatable = false)
    public String unit;

    @Enumerated(EnumType.STRING)
    @Column(name = "responsible_role", updatable = false)
    public Role role;

    protected Responsible() {}

    public Responsible(String unit, Role role) {
        this.unit = unit;
        this.role = role;
    }
}
