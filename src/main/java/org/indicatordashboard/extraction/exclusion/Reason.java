package org.indicatordashboard.extraction.exclusion;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.language.Coded;
import org.indicatordashboard.language.Words;

/** Why a number that was seen is no figure. */
@Schema(name = "LeftAloneReason")
public enum Reason implements Coded {
    TITLE("在书名号、引号口号或公式中", "It stands in a title, a slogan or a sum of slogans."),
    NAME("是名称、文号或编号的一部分", "It is part of a name or a reference number."),
    ORDINAL("表示次序，不是数量", "It orders or divides and counts nothing."),
    AMBIGUOUS_UNIT(
            "单位多半另有所指，句中没有说明它是数量", "Its unit mostly means something else, and no word near says that it counts."),
    WORDS("汉字数词只是说法，或指已知的一组", "The number in words is a way of speaking, or names a known set."),
    SIZE_CLASS("是规模档次，不是数量", "It says which size of things is meant, not how many."),
    CAPACITY("是项目名称中的能力", "It is the capacity in the name of a project."),
    PROMISE("是服务圈的说法", "It names a circle of service."),
    CAPTION("是表、图或附件的编号", "It numbers a table, a picture or an annex."),
    TALK("是会议或学习的时长", "It is how long a talk or a course took."),
    STEP("“台阶”不是单位", "A step (台阶) is no unit."),
    NO_UNIT("没有单位，看不出量的是什么", "It has no unit, and nothing says what it measures."),
    NUMBERING("是标题或条目的编号", "It numbers a heading or an item.");

    private final Words words;

    Reason(String chinese, String english) {
        this.words = Words.of(chinese, english);
    }

    public Words words() {
        return words;
    }
}
