package org.indicatordashboard.extraction.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.indicatordashboard.extraction.mention.TimeMentions;
import org.indicatordashboard.extraction.outline.Outline;
import org.indicatordashboard.extraction.subject.Movement.Basis;
import org.indicatordashboard.extraction.subject.Movement.Direction;
import org.indicatordashboard.extraction.subject.Topic.Source;
import org.indicatordashboard.extraction.text.NormalizedText;
import org.indicatordashboard.extraction.unit.Draft;
import org.indicatordashboard.extraction.unit.RespectiveLists;
import org.indicatordashboard.extraction.unit.RespectiveLists.Row;
import org.indicatordashboard.extraction.unit.Units.Family;

/** What each figure of a text is about; a figure that names nothing goes on with the one before. */
public final class Topics {

    private static final int LONGEST = 40;
    private static final int BEHIND = 16;
    private static final int HEAD = 200;
    private static final int TITLE = 45;
    private static final String STOPS = "，。；：！？（）|";
    private static final List<String> COMPARED = List.of(
            "占", "数量占", "总量占", "规模占", "金额占", "面积占", "高于", "低于", "快于", "慢于", "高出", "领先", "超过", "相当于", "位居", "排名",
            "增速高于");

    /** 剔除留抵退税因素后, 自然口径, 折: how the same thing was counted. */
    private static final Pattern QUALIFIED =
            Pattern.compile("(剔除|扣除|按(?![时期需序])|考虑|还原).{0,16}|.{0,4}口径|折|折合|合|约合|折合人民币|现价|不变价|可比价|两年|名义|实际|当月|累计");

    private static final Set<String> PEOPLE = Set.of("人", "户", "人次", "户次");
    private static final Pattern TURN = Pattern.compile("(同比|增速)?(由|从).{1,3}(转|变|为).{1,3}$|(扭亏为盈|止跌回升|转正)$");

    /** 三年累计减少投诉1800件: the movement stands before what moved. */
    private static final Pattern REDUCED = Pattern.compile("^(.{1,2}年)?(累计)?(共)?(减少|压减|削减|缩减)(?=.{2})");

    /** 再建5个: a verb alone is no name. */
    private static final String LONE_VERBS = "建设达有为共增";

    /** 总量居全市第3位: what is ranked. */
    private static final Pattern PLACED = Pattern.compile("(?<=.{2})(分别)?(稳居|位居|名列|位列|排名|跻身|进入|居|列|排).{0,6}$");

    private static final List<String> RANKED = List.of("居", "位", "列", "排", "名列", "跻身", "进入", "保持", "稳居");

    private final NormalizedText reading;
    private final Outline outline;
    private final TimeMentions calendar;
    private final List<Draft> drafts;
    private final Row[] rows;
    private final List<Topic> topics = new ArrayList<>();
    private String carried = "";
    private int carriedBlock = -1;
    private Basis basis;
    private int basisSentence = -1;

    private Topics(NormalizedText reading, Outline outline, TimeMentions calendar, List<Draft> drafts) {
        this.reading = reading;
        this.outline = outline;
        this.calendar = calendar;
        this.drafts = drafts;
        this.rows = RespectiveLists.of(reading, drafts);
    }

    /** In the order of the drafts. */
    public static List<Topic> of(NormalizedText reading, Outline outline, TimeMentions calendar, List<Draft> drafts) {
        Topics topics = new Topics(reading, outline, calendar, drafts);
        for (int i = 0; i < drafts.size(); i++) {
            topics.topics.add(topics.read(i));
        }
        return topics.topics;
    }

    private Topic read(int index) {
        Draft draft = drafts.get(index);
        int block = outline.blockStart(draft.number());
        if (block != carriedBlock) {
            carried = "";
            carriedBlock = block;
        }
        Row row = rows[index];
        Draft spoken = row == null ? draft : drafts.get(row.first());
        int floor = floor(row == null ? index : row.first());
        int left = left(floor, spoken.start());
        Front front = Front.of(reading, calendar, left, spoken.start());
        String clause = reading.slice(Math.max(floor, left - BEHIND), spoken.start());
        clause = clause.substring(Math.max(clause.lastIndexOf('，'), clause.lastIndexOf('。')) + 1);
        boolean member = row != null && index > row.first();
        Front own = member ? Front.of(reading, calendar, drafts.get(index - 1).end(), draft.start()) : front;
        Front moving = own.direction() == null ? front : own;
        Direction direction = direction(moving, draft, clause);
        boolean reduced = direction == null && REDUCED.matcher(front.name()).find();
        direction = reduced ? Direction.DOWN : direction;
        String listed = row == null ? null : listed(row, index);
        String name = listed != null ? listed : name(front, draft, index);
        name = reduced ? REDUCED.matcher(name).replaceFirst("") : name;
        Source source = listed != null ? Source.LISTED : Source.OWN;
        String phrase = listed != null || !front.phrase().endsWith(name) ? name : front.phrase();
        if (name.isEmpty() && isPeople(draft) && !front.phrase().isEmpty() && direction == null) {
            name = front.phrase() + draft.unit().name();
            phrase = name;
        }
        if (name.length() == 1 && LONE_VERBS.contains(name)) {
            name = "";
        }
        boolean ranked = draft.form() == Draft.Form.RANK && RANKED.stream().anyMatch(name::startsWith);
        if (ranked) {
            name = "";
        }
        if (draft.form() == Draft.Form.RANK) {
            name = PLACED.matcher(name).replaceFirst("");
            phrase = name;
        }
        boolean money = draft.unit() != null && draft.unit().family() == Family.MONEY;
        if (name.isEmpty()
                && money
                && direction == null
                && !front.isLevel()
                && front.phrase().length() > 1) {
            name = front.phrase();
            phrase = name;
        }
        if (QUALIFIED.matcher(name).matches() && !carried.isEmpty()) {
            name = "";
        }
        if (name.isEmpty() && left - 1 > floor) {
            name = clauseBefore(floor, left - 1);
            phrase = name;
        }
        if (name.isEmpty()) {
            name = carried;
            phrase = carried.isEmpty() ? front.phrase() : carried;
            source = carried.isEmpty() ? Source.NONE : Source.CARRIED;
        } else if (listed == null
                && isDependent(name)
                && !carried.isEmpty()
                && !carried.endsWith(name)
                && !isNewPart(floor, left)) {
            name = compose(carried, name);
            phrase = name;
            source = Source.CARRIED;
        }
        carried = name.isEmpty() ? carried : name;
        String words = direction == null || reduced ? null : moving.movementWords();
        Movement movement = direction == null ? null : new Movement(direction, basis(clause, draft), name);
        String spokenPhrase = words == null || phrase.endsWith(words) ? phrase : phrase + words;
        return new Topic(spokenPhrase, new Subject(name, words, front.scope()), movement, source);
    }

    private boolean isNewPart(int start, int end) {
        return reading.slice(start, end).chars().anyMatch(c -> c == '；' || c == '。');
    }

    private static boolean isPeople(Draft draft) {
        return draft.unit() != null && PEOPLE.contains(draft.unit().name());
    }

    /** 利润总额由降转升，增长3.2%: what the clause before turned; of other clauses only when nothing else was named. */
    private String clauseBefore(int floor, int end) {
        int start = end;
        while (start > floor && STOPS.indexOf(reading.at(start - 1)) < 0) {
            start--;
        }
        String clause = reading.slice(start, end);
        int turn = TURN.matcher(clause).find() ? indexOfTurn(clause) : clause.length();
        boolean turned = turn < clause.length();
        if (!turned && !carried.isEmpty() || clause.chars().anyMatch(Character::isDigit)) {
            return "";
        }
        return Front.of(reading, calendar, start, start + turn).name();
    }

    private static int indexOfTurn(String clause) {
        var turn = TURN.matcher(clause);
        return turn.find() ? turn.start() : clause.length();
    }

    private int floor(int index) {
        int sentence = outline.sentenceStart(drafts.get(index).number());
        int before = index == 0 ? 0 : drafts.get(index - 1).end();
        return Math.max(Math.max(sentence, before), drafts.get(index).start() - LONGEST);
    }

    /** Where the words of this figure begin: behind the last pause; behind another figure also behind its own noun. */
    private int left(int floor, int start) {
        int left = start;
        while (left > floor) {
            int open = reading.at(left - 1) == '）' ? opening(left - 1, floor) : -1;
            if (open < 0 && STOPS.indexOf(reading.at(left - 1)) >= 0 || isBelowTitle(left)) {
                break;
            }
            left = open < 0 ? left - 1 : open;
        }
        boolean behindFigure = left == floor && left > 0 && isFigureEnd(left);
        if (behindFigure) {
            int comma = reading.slice(left, start).indexOf('、');
            int and = Math.max(reading.slice(left, start).indexOf('和'), comma);
            left = comma >= 0 ? left + comma + 1 : and >= 0 ? left + and + 1 : left;
        }
        return left;
    }

    /** Whether the line above stands in the head and is a title, so that the words of this one begin here. */
    private boolean isBelowTitle(int place) {
        if (place > HEAD || reading.lineStart(place) != place) {
            return false;
        }
        int above = reading.lineStart(place - 1);
        return place - above <= TITLE
                && reading.slice(above, place).chars().noneMatch(c -> "，。；：".indexOf(c) >= 0)
                && (above == 0 || place - above > 2 && reading.at(place - 1) == '）');
    }

    /** Place of the bracket that opens what closes here: 地区生产总值（GDP）; -1 when it holds more than a name. */
    private int opening(int close, int floor) {
        for (int i = close - 1; i >= floor && i > close - BEHIND; i--) {
            char c = reading.at(i);
            if (c == '（') {
                return i;
            }
            if ("，。；".indexOf(c) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isFigureEnd(int place) {
        int low = 0;
        int high = drafts.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int end = drafts.get(middle).end();
            if (end == place) {
                return true;
            }
            if (end < place) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return false;
    }

    private Direction direction(Front front, Draft draft, String clause) {
        if (draft.form() == Draft.Form.FACTOR) {
            return Direction.UP;
        }
        if (draft.low().signum() < 0 && front.direction() != null) {
            return Direction.DOWN;
        }
        boolean signed =
                draft.low().signum() < 0 && draft.unit() != null && draft.unit().family() == Family.SHARE;
        return front.direction() == null && signed && (clause.contains("同比") || clause.contains("环比"))
                ? Direction.DOWN
                : front.direction();
    }

    private Basis basis(String clause, Draft draft) {
        int sentence = outline.sentenceStart(draft.number());
        Basis own = Bases.in(clause);
        if (own == null && sentence == basisSentence && !clause.contains("年均")) {
            return basis;
        }
        basis = own;
        basisSentence = sentence;
        return own;
    }

    /** The name of a member of a list behind 分别; null when the names do not match the figures. */
    private String listed(Row row, int index) {
        Front names = Front.of(reading, calendar, row.names(), row.sign());
        List<String> split = names.phrase().isEmpty() ? List.of() : Names.split(names.phrase());
        if (split.size() == row.size()) {
            String name = Names.whole(split).get(row.place(index));
            String noun = Front.of(
                            reading,
                            calendar,
                            row.sign(),
                            drafts.get(row.first()).start())
                    .name();
            return name.endsWith(noun) ? name : name + noun;
        }
        boolean behind = index - row.size() >= 0 && names.name().isEmpty();
        return behind && rows[index] != null && index - row.size() < row.first()
                ? topics.get(index - row.size()).subject().measure()
                : null;
    }

    private String name(Front front, Draft draft, int index) {
        boolean count = draft.unit() != null && draft.unit().family() == Family.WORDS
                || draft.form() == Draft.Form.RANK
                || draft.form() == Draft.Form.COLLECTIVE;
        boolean relative = reading.at(draft.end()) == '的';
        if (front.direction() != null) {
            return front.name();
        }
        if (count
                || relative && front.name().isEmpty()
                || front.endsWithVerb()
                || front.name().isEmpty()) {
            String rear = rear(draft, index);
            if (!rear.isEmpty()) {
                return rear;
            }
        }
        return front.name();
    }

    private String rear(Draft draft, int index) {
        int start = "的级".indexOf(reading.at(draft.end())) >= 0 ? draft.end() + 1 : draft.end();
        int limit = index + 1 < drafts.size() ? drafts.get(index + 1).start() : reading.length();
        int end = start;
        while (end < Math.min(limit, start + BEHIND)
                && STOPS.indexOf(reading.at(end)) < 0
                && reading.at(end) != '、'
                && SubjectWords.BEHIND.endAt(reading.text, end) < 0) {
            int kept = SubjectWords.KEEP.endAt(reading.text, end);
            end = kept > end ? kept : end + 1;
        }
        end = Math.min(end, limit);
        String words = end - start < 1 || end >= reading.length() + 1
                ? ""
                : reading.printed(start, Math.min(end, reading.length()));
        return Front.strip(words);
    }

    private static boolean isDependent(String name) {
        return SubjectWords.DEPENDENT.endAt(name, 0) == name.length()
                || COMPARED.stream().anyMatch(name::startsWith);
    }

    private static String compose(String before, String name) {
        return COMPARED.stream().skip(1).anyMatch(name::startsWith) ? before : before + name;
    }
}
