package org.indicatordashboard.plan;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who owes something, alone or with others. */
@Schema(name = "Responsible")
public record ResponsibleView(
        @Schema(description = "name as printed", examples = "区科委")
        String unit,

        Responsible.Role role) {

    public static List<ResponsibleView> of(List<Responsible> responsible) {
        return responsible.stream()
                .map(each -> new ResponsibleView(each.unit, each.role))
                .toList();
    }
}
