package org.indicatordashboard.progress;

import java.util.function.Predicate;

import org.indicatordashboard.observation.FigureClass;
import org.indicatordashboard.plan.Target;
import org.indicatordashboard.plan.TargetScope;
import org.indicatordashboard.plan.TargetScope.By;

/**
 * Conditions on targets.
 *
 * @param scope where targets that meet them are to be looked for
 * @param beforeAssessing what a target itself must meet
 * @param afterAssessing what its assessment and indicator must meet
 * @param ruleSet by which rules they are judged; null for the configured ones
 */
public record TargetQuestion(
        TargetScope scope,
        Predicate<Target> beforeAssessing,
        Predicate<AssessedTarget> afterAssessing,
        String ruleSet) {

    /** Judged by the configured rules. */
    public TargetQuestion(
            TargetScope scope, Predicate<Target> beforeAssessing, Predicate<AssessedTarget> afterAssessing) {
        this(scope, beforeAssessing, afterAssessing, null);
    }

    /** The same, judged by other rules. */
    public TargetQuestion under(String rules) {
        return new TargetQuestion(scope, beforeAssessing, afterAssessing, rules);
    }

    /** One target, of whatever class. */
    public static TargetQuestion of(String id) {
        return new TargetQuestion(TargetScope.of(By.ID, id), t -> t.naturalKey.equals(id), t -> true);
    }

    /** One target and those that qualify it. */
    static TargetQuestion withQualifying(String id) {
        return new TargetQuestion(TargetScope.of(By.ID, id), t -> true, t -> true);
    }

    /** The counted targets that a unit owes, alone or with others. */
    public static TargetQuestion owedBy(String unit) {
        return new TargetQuestion(TargetScope.of(By.UNIT, unit), t -> t.figureClass == FigureClass.FIGURE, t -> true);
    }

    /** Everything promised for an indicator. */
    public static TargetQuestion ofIndicator(String code) {
        return new TargetQuestion(TargetScope.of(By.INDICATOR, code), t -> true, t -> true);
    }
}
