package org.indicatordashboard.extraction.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.indicatordashboard.extraction.kind.Kind;
import org.indicatordashboard.extraction.kind.Profile;
import org.indicatordashboard.extraction.mention.TimeMention;
import org.indicatordashboard.extraction.mention.TimeReader;
import org.indicatordashboard.extraction.text.NormalizedText;
import org.indicatordashboard.extraction.text.TextNormalizer;
import org.indicatordashboard.extraction.unit.Units;
import org.indicatordashboard.time.Period;

/**
 * What the head of a column says of the cells below.
 *
 * @param role what they hold
 * @param kind of the figures in it, null when it says nothing
 * @param period of the figures in it, may be null
 * @param unit in brackets in the head, else empty
 * @param name what is measured, where the head and not the row says so; else empty
 * @param title all words of the head
 */
record TableColumn(Role role, Kind kind, Period period, String unit, String name, String title) {

    enum Role {
        /** names of what the rows are about, numbers of lines, prose */
        WORDS,
        UNIT,
        DEADLINE,
        VALUE,
        /** 比上年增长（%） */
        GROWTH
    }

    private static final List<String> TARGETS = List.of("目标", "计划", "预期", "规划");
    private static final List<String> OBSERVATIONS =
            List.of("现状", "基期", "基准", "实际", "完成", "基数", "实绩", "数值", "指标值", "累计");
    private static final List<String> DEADLINES = List.of("时限", "期限", "完成时间", "截止");
    private static final Pattern GROWTH = Pattern.compile("增长|增速|增减|升降|同比|环比");

    private static final Pattern COMPARED =
            Pattern.compile("(比|较)?(上年|去年)?(同期|末)?(同比|环比|年均)?(增长|增速|增减|升降|同比|环比)(率|幅度|幅)?|±|[+]-");
    private static final Pattern NUMBERED = Pattern.compile("序号|编号|排名|位次|名次|备注|电话|年份|单位|部门|负责");

    /** 镇（街道）: what the rows are about, though a 街道 can be counted. */
    private static final Pattern PLACES = Pattern.compile("^(街镇|镇|乡|街道|乡镇|村|社区|区|县|地区|单位|名称)（");

    /** What of a head does not name what is measured. */
    private static final Pattern ASIDE = Pattern.compile(
            "（[^）]*）|\\d{4}年(底|末|度)?|“?十.五”?(期?末|时期|期间)?|(年度|全年|上半年|下半年)|(主要|绝对|目标|计划|预期|规划|现状|基期|实际|完成|情况|基准|数值|指标|累计|任务|总)+(值|数|量|年)?|^数量$|[上下]?半?年(底|末)?|[一二三四]季度|\\d{1,2}-?\\d{0,2}月");

    boolean isValue() {
        return role == Role.VALUE || role == Role.GROWTH;
    }

    /** 序号, 电话: what it holds counts nothing. */
    boolean isNumber() {
        return NUMBERED.matcher(title).find();
    }

    /** @param heads the rows of the head, one above the other */
    static List<TableColumn> of(NormalizedText reading, List<TableRow> heads, TableCaption caption, Profile profile) {
        List<TableColumn> columns = new ArrayList<>();
        int width = heads.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        for (int i = 0; i < width; i++) {
            List<TableRow.Cell> cells = new ArrayList<>();
            for (TableRow row : heads) {
                if (i < row.cells().size()) {
                    cells.add(row.cells().get(i));
                }
            }
            columns.add(of(reading, cells, caption, profile, columns));
        }
        return columns;
    }

    private static TableColumn of(
            NormalizedText reading,
            List<TableRow.Cell> cells,
            TableCaption caption,
            Profile profile,
            List<TableColumn> before) {
        Set<String> titles = new LinkedHashSet<>();
        TimeMention time = null;
        for (TableRow.Cell cell : cells) {
            titles.add(TableRow.text(reading, cell));
            for (int i = cell.start(); i < cell.end() && time == null; i++) {
                time = TimeReader.at(reading, i);
            }
        }
        String title = String.join("", titles);
        if (title.equals("单位") || title.equals("计量单位")) {
            return new TableColumn(Role.UNIT, null, null, "", "", title);
        }
        if (DEADLINES.stream().anyMatch(title::contains)) {
            return new TableColumn(Role.DEADLINE, null, null, "", "", title);
        }
        String unit = PLACES.matcher(title).find() ? "" : unit(title);
        if (GROWTH.matcher(title).find()) {
            return growth(title, unit, time, caption, profile, before);
        }
        boolean target = TARGETS.stream().anyMatch(title::contains);
        boolean observation = OBSERVATIONS.stream().anyMatch(title::contains);
        boolean said = time != null || target || observation;
        if (!said && unit.isEmpty() && !isCounted(title, caption, before)) {
            return new TableColumn(Role.WORDS, null, null, "", name(title), title);
        }
        Period own = time == null ? null : time.period(profile.year());
        Period period = own == null ? period(said && target ? null : caption.time(), profile) : own;
        boolean meant = target || !said && caption.targets() || own != null && isAhead(own, profile);
        Kind kind = !observation && meant ? Kind.TARGET : Kind.OBSERVATION;
        if (kind == Kind.TARGET) {
            period = due(own == null ? caption.time() == null ? null : period(caption.time(), profile) : own, profile);
        }
        return new TableColumn(Role.VALUE, kind, period, unit, name(title), title);
    }

    /** 比上年增长（%） tells of the column before it, 产值增长 of what it names itself. */
    private static TableColumn growth(
            String title,
            String unit,
            TimeMention time,
            TableCaption caption,
            Profile profile,
            List<TableColumn> before) {
        TableColumn last =
                before.stream().filter(TableColumn::isValue).reduce((a, b) -> b).orElse(null);
        String own = name(COMPARED.matcher(title).replaceAll(""));
        String name = !own.isEmpty() || last == null ? own : last.name();
        Period given = time == null ? null : time.period(profile.year());
        String counted = unit.isEmpty() ? "%" : unit;
        if (given != null && isAhead(given, profile)) {
            return new TableColumn(Role.GROWTH, Kind.TARGET, Period.day(given.end()), counted, name, title);
        }
        boolean told = given == null && last != null && last.kind() == Kind.OBSERVATION;
        Period period = given != null ? given : told ? last.period() : period(caption.time(), profile);
        return new TableColumn(Role.GROWTH, Kind.OBSERVATION, period, counted, name, title);
    }

    /** Below 单位：万元 each column behind the names of the rows is counted in it. */
    private static boolean isCounted(String title, TableCaption caption, List<TableColumn> before) {
        return !caption.unit().isEmpty()
                && !NUMBERED.matcher(title).find()
                && before.stream()
                        .anyMatch(column ->
                                column.role() == Role.WORDS && !column.name().isEmpty());
    }

    /** Of a caption, else what the document looks back on. */
    private static Period period(TimeMention time, Profile profile) {
        Period given = time == null ? null : time.period(profile.year());
        return given == null ? profile.review(null) : given;
    }

    private static Period due(Period period, Profile profile) {
        if (period != null) {
            return Period.day(period.end());
        }
        return profile.horizon() == null ? null : Period.day(profile.horizon());
    }

    private static boolean isAhead(Period period, Profile profile) {
        return profile.date() != null
                && (profile.isDay()
                        ? period.end().isAfter(profile.date().end())
                        : period.start().isAfter(profile.date().end()));
    }

    static boolean isUnit(String words) {
        NormalizedText number = TextNormalizer.words("1" + words);
        Units.Measure measure = words.isEmpty() ? null : Units.at(number, 1);
        return measure != null && measure.unit() != null && measure.end() == number.length();
    }

    private static String unit(String title) {
        int open = title.lastIndexOf('（');
        int close = title.indexOf('）', open + 1);
        String words = open < 0 || close < 0 ? "" : title.substring(open + 1, close);
        return isUnit(words) ? words : "";
    }

    private static String name(String title) {
        String name = ASIDE.matcher(title).replaceAll("").replaceAll("[“”|]", "");
        return name.codePoints().filter(Character::isIdeographic).count() < 2 ? "" : name;
    }
}
