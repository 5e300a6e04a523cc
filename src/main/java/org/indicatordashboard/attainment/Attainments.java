package org.indicatordashboard.attainment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.indicatordashboard.attainment.index.Choices;
import org.indicatordashboard.attainment.index.Composite;
import org.indicatordashboard.attainment.index.Gains;
import org.indicatordashboard.attainment.index.Part;
import org.indicatordashboard.attainment.index.Sensitivity;
import org.indicatordashboard.catalogue.Domain;
import org.indicatordashboard.diagnosis.Diagnosis;
import org.indicatordashboard.diagnosis.Finding;
import org.indicatordashboard.figure.Decimals;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.progress.AssessedTargets;
import org.indicatordashboard.progress.TargetQuestion;
import org.indicatordashboard.time.Vantage;

/** Makes the index from assessed targets: never without its coverage, and not at all where that is too low. */
@ApplicationScoped
public class Attainments {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Inject
    AssessedTargets scoreboard;

    @Inject
    DomainWeights weights;

    @Inject
    Diagnosis diagnosis;

    @Inject
    Compositions compositions;

    /** @param ruleSet name of the rules that judge the targets */
    @Transactional
    public AttainmentView of(Vantage vantage, TargetQuestion question, String ruleSet) {
        List<Scored> targets = scored(vantage, question);
        Composition composition = compositions.of(question.ruleSet());
        Choices choices = composition.choices();
        List<Part> parts = parts(targets, vantage.version());
        long assessable = targets.stream().filter(Scored::isAssessable).count();
        BigDecimal coverage = Groups.coverage(assessable, targets.size());
        BigDecimal index = index(targets, vantage.version(), composition);
        Words withheld =
                index == null ? withheld(assessable, targets.size(), coverage, composition) : Words.of(null, null);
        return new AttainmentView(
                vantage.asOf(),
                vantage.knownAt(),
                ruleSet,
                targets.size(),
                assessable,
                coverage,
                index,
                withheld.zh(),
                withheld.en(),
                index == null ? null : SensitivityView.of(Sensitivity.of(parts, choices), choices),
                rules(targets, vantage.version(), composition),
                Groups.of(targets, t -> List.of(t.target().indicator().domain.code()), choices),
                Groups.of(
                        targets,
                        t -> List.of(t.target().target().plan + "/" + t.target().target().sectionId),
                        choices),
                Groups.of(targets, t -> t.target().target().owners(), choices),
                new PanelTargets(targets, vantage.asOf(), adds(targets, vantage.version(), composition))
                        .panels(findings(targets, vantage)));
    }

    /** Attainment of each responsible unit beside its coverage; name null collects targets without one. */
    @Transactional
    public List<AttainmentView.Group> byResponsible(Vantage vantage, TargetQuestion question) {
        return Groups.of(
                scored(vantage, question),
                t -> t.target().target().owners(),
                compositions.of(question.ruleSet()).choices());
    }

    /** The index and its coverage alone, without what it hangs on. */
    @Transactional
    public HistoryView.Moment moment(Vantage vantage, TargetQuestion question) {
        List<Scored> targets = scored(vantage, question);
        long assessable = targets.stream().filter(Scored::isAssessable).count();
        return new HistoryView.Moment(
                vantage.asOf(),
                vantage.version(),
                targets.size(),
                assessable,
                Groups.coverage(assessable, targets.size()),
                index(targets, vantage.version(), compositions.of(question.ruleSet())));
    }

    private List<Scored> scored(Vantage vantage, TargetQuestion question) {
        return scoreboard.assessed(vantage, question).stream().map(Scored::of).toList();
    }

    /** Null where the coverage is too low. */
    private BigDecimal index(List<Scored> targets, long version, Composition composition) {
        long assessable = targets.stream().filter(Scored::isAssessable).count();
        return assessable == 0 || Groups.coverage(assessable, targets.size()).compareTo(composition.coverage()) < 0
                ? null
                : Composite.of(parts(targets, version), composition.choices());
    }

    /** By how much the index would rise if one target scored 100; of what is silent, too, once it is known. */
    private Map<String, BigDecimal> adds(List<Scored> targets, long version, Composition composition) {
        Map<String, BigDecimal> adds = new HashMap<>();
        if (index(targets, version, composition) == null) {
            return adds;
        }
        Gains gains = new Gains(parts(targets, version), composition.choices());
        for (Scored target : targets) {
            BigDecimal added = gains.of(target.target().indicator().domain.code(), target.completion());
            if (added.signum() > 0) {
                adds.put(target.target().target().naturalKey, added);
            }
        }
        return adds;
    }

    /** Of domains with something to assess. */
    private List<Part> parts(List<Scored> targets, long version) {
        Map<String, BigDecimal> declared = weights.byDomain(version);
        return byDomain(targets).entrySet().stream()
                .map(g -> new Part(g.getKey().code(), weight(declared, g.getKey()), Scored.completions(g.getValue())))
                .filter(p -> !p.completions().isEmpty())
                .toList();
    }

    private static BigDecimal weight(Map<String, BigDecimal> declared, Domain domain) {
        return declared.isEmpty() ? BigDecimal.ONE : declared.getOrDefault(domain.code(), BigDecimal.ZERO);
    }

    private static Map<Domain, List<Scored>> byDomain(List<Scored> targets) {
        return targets.stream()
                .collect(Collectors.groupingBy(
                        t -> t.target().indicator().domain, java.util.TreeMap::new, Collectors.toList()));
    }

    private AttainmentView.Rules rules(List<Scored> targets, long version, Composition composition) {
        Choices choices = composition.choices();
        Map<String, BigDecimal> declared = weights.byDomain(version);
        Set<Domain> domains = byDomain(targets).keySet();
        BigDecimal equal = domains.isEmpty()
                ? BigDecimal.ZERO
                : HUNDRED.divide(BigDecimal.valueOf(domains.size()), new MathContext(4));
        return new AttainmentView.Rules(
                composition.coverage(),
                choices.normalisation(),
                choices.aggregation(),
                choices.goalposts().lower(),
                choices.goalposts().upper(),
                domains.stream()
                        .map(d -> new AttainmentView.Weight(
                                d.code(), declared.isEmpty() ? Decimals.plain(equal) : weight(declared, d)))
                        .toList());
    }

    private List<Finding> findings(List<Scored> targets, Vantage vantage) {
        Set<String> regions =
                targets.stream().map(t -> t.target().target().region).collect(Collectors.toSet());
        return diagnosis.at(vantage).stream()
                .filter(f -> regions.contains(f.region()))
                .toList();
    }

    private static Words withheld(long assessable, int inForce, BigDecimal coverage, Composition composition) {
        return Words.of(
                "%d 项目标中只有 %d 项可评（覆盖率 %s %%，至少须 %s %%），不给综合指数。"
                        .formatted(inForce, assessable, coverage, composition.coverage()),
                "Only %d of %d targets can be assessed (coverage %s %%, at least %s %% is needed), so no composite is given."
                        .formatted(assessable, inForce, coverage, composition.coverage()));
    }
}
