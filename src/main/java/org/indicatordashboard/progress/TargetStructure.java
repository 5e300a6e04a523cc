package org.indicatordashboard.progress;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.assessment.Status;
import org.indicatordashboard.file.table.CodeList;
import org.indicatordashboard.file.table.DataStructure;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.observation.CodeNames;
import org.indicatordashboard.plan.TargetScope;
import org.indicatordashboard.plan.Targets;
import org.indicatordashboard.time.Vantage;

/** The structure of assessed targets. */
@ApplicationScoped
class TargetStructure implements DataStructure.Source {

    static final String TARGETS = "TARGETS";

    @Inject
    CodeNames.Source names;

    @Inject
    Targets targets;

    @Override
    public List<DataStructure> at(Vantage vantage) {
        CodeNames known = names.at(vantage.version());
        CodeList ids = new CodeList(
                "target",
                Words.of("目标", "Target"),
                targets.in(TargetScope.ALL, vantage.version()).stream()
                        .map(t -> new CodeList.Code(t.naturalKey, Words.of(t.name, t.nameEn)))
                        .toList());
        Map<String, CodeList> codes = Stream.concat(
                        known
                                .codeLists(
                                        known.indicators().keySet().stream()
                                                .sorted()
                                                .toList(),
                                        known.regions().keySet().stream()
                                                .sorted()
                                                .toList())
                                .stream(),
                        Stream.of(ids, CodeList.of("status", Words.of("状态", "Status"), Status.values(), Status::words)))
                .collect(Collectors.toMap(CodeList::column, c -> c));
        return List.of(new DataStructure(
                TARGETS,
                Words.of("目标及评估", "Targets with their assessment"),
                TargetColumns.ALL,
                List.of("target", "asOf"),
                codes));
    }
}
