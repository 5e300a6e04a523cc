package org.indicatordashboard.reading;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.catalogue.Direction;
import org.indicatordashboard.catalogue.Measure;
import org.indicatordashboard.extraction.Doubt;
import org.indicatordashboard.extraction.ProposedFigure;
import org.indicatordashboard.extraction.kind.Kind;
import org.indicatordashboard.figure.Comparator;

/** An indicator that the catalogue lacks and the figure could be the first value of; a person names and defines it. */
@Schema(name = "SuggestedIndicator")
public record SuggestedIndicatorView(
        @Schema(examples = "社区食堂数") String name,
        @Schema(examples = "家") String unit,
        Measure measure,
        Direction direction) {

    /** Who doubts what is measured says nothing. */
    private static final Set<Doubt> SILENT = Set.of(
            Doubt.NO_SUBJECT, Doubt.LONG_SUBJECT, Doubt.FOREIGN_UNIT, Doubt.BARE_VALUE, Doubt.WORDS, Doubt.PARTS);

    private static final Pattern NAMED = Pattern.compile(".*(数|量|额|值|率|比重|占比|比例|里程|面积|规模|收入|支出|产值|投资|余额|税收|利润|时限|时间)$");
    private static final Pattern LOWER =
            Pattern.compile("失业|死亡|能耗|排放|投诉|漏损|亏损|事故|时限|等待|用时|时间|间隔|浓度|不良|缺口|空置|违法|案件|隐患|负债|赤字|火灾|发病|差错|逾期");
    private static final List<String> NEW = List.of("新增", "新建", "新认定", "新设");

    /** Null where the catalogue has one that fits, and where the words do not settle what is measured. */
    static SuggestedIndicatorView of(ProposedFigure figure) {
        String measured = figure.subjectParts().measure();
        String unit = figure.figure().unit();
        boolean settled = figure.indicator() == null
                && unit != null
                && measured.length() > 1
                && figure.doubts().stream().noneMatch(SILENT::contains);
        if (!settled || figure.movement() != null && !unit.equals("%") || unit.equals("百分点")) {
            return null;
        }
        if (figure.movement() != null) {
            return new SuggestedIndicatorView(measured + "增速", unit, Measure.RATIO, better(measured, figure));
        }
        if (unit.equals("名次")) {
            return new SuggestedIndicatorView(measured + "名次", unit, Measure.RANK, Direction.LOWER);
        }
        boolean share = unit.equals("%") || unit.equals("‰") || unit.indexOf('/') >= 0;
        boolean fresh = !share && NEW.stream().anyMatch(word -> figure.subject().startsWith(word));
        String named = share || NAMED.matcher(measured).matches() ? measured : measured + "数";
        return new SuggestedIndicatorView(
                fresh ? "新增" + named : named,
                unit,
                share ? Measure.RATIO : fresh ? Measure.FLOW : Measure.STOCK,
                better(measured, figure));
    }

    private static Direction better(String measured, ProposedFigure figure) {
        Comparator comparator = figure.figure().comparator();
        boolean capped = figure.kind() == Kind.TARGET && (comparator == Comparator.LE || comparator == Comparator.LT);
        return capped || LOWER.matcher(measured).find() ? Direction.LOWER : Direction.HIGHER;
    }
}
