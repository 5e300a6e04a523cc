package org.indicatordashboard.extraction.subject;

import java.util.ArrayList;
import java.util.List;

/** The names of a list that share what stands behind the last: 城镇、农村居民收入 is 城镇居民收入 and 农村居民收入. */
final class Names {

    private static final String JOINTS = "、和与及";
    /** Words in which a joint is no joint. */
    private static final List<String> WHOLE = List.of("和平", "与会", "及时", "和谐", "参与");

    private static final List<String> HEADS = List.of("支出", "收入", "增加值", "产值", "产量", "投资", "人数", "税收");
    private static final List<String> GROUPS =
            List.of("居民", "职工", "教师", "学生", "在校", "企业", "人口", "产业", "公共", "固定", "人均", "常住", "住户", "单位", "从业");

    private Names() {}

    static List<String> split(String words) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            int at = i;
            boolean joint = JOINTS.indexOf(words.charAt(i)) >= 0
                    && WHOLE.stream().noneMatch(w -> words.startsWith(w, at) || words.startsWith(w, at - 1));
            if (joint) {
                add(names, name);
            } else {
                name.append(words.charAt(i));
            }
        }
        add(names, name);
        return names;
    }

    private static void add(List<String> names, StringBuilder name) {
        String word = name.toString();
        if (!word.isEmpty()) {
            names.add(word.startsWith("以") && !names.isEmpty() && word.length() == 1 ? "" : word);
        }
        name.setLength(0);
    }

    /** Each name with the noun that only the last one spells out. */
    static List<String> whole(List<String> names) {
        String last = names.get(names.size() - 1);
        String before = names.size() < 2 ? last : names.get(names.size() - 2);
        int shared = sharedFrom(before, last);
        String noun = last.substring(shared);
        List<String> whole = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            boolean complete =
                    i == names.size() - 1 || noun.length() < 2 || name.endsWith(noun) || name.length() > shared + 3;
            String named = complete ? name : name + noun;
            boolean ordinal = isOrdinal(names) && !name.startsWith("第") && name.length() <= noun.length() + 2;
            whole.add(ordinal ? "第" + named : named);
        }
        return whole;
    }

    /** 第二、三产业; 一、二、三产业 */
    private static boolean isOrdinal(List<String> names) {
        String first = names.get(0);
        boolean industries = first.equals("一")
                && names.size() > 1
                && names.get(names.size() - 1).contains("产业");
        return first.startsWith("第") || industries;
    }

    /** Where the shared noun begins: behind the sign both end with (第二、三产业, 甲街道、乙街道税收), else as long as the other. */
    private static int sharedFrom(String before, String last) {
        boolean ordinal = before.startsWith("第");
        if (last.length() <= before.length() + (ordinal ? 0 : 1)) {
            return last.length();
        }
        int sign = last.indexOf(before.charAt(before.length() - 1));
        if (sign > 0 && sign + 1 < last.length()) {
            return sign + 1;
        }
        boolean spelled = ordinal && !last.startsWith("第");
        return head(last, Math.min(spelled ? before.length() - 1 : before.length(), last.length()));
    }

    /** 教育、卫生健康支出 share 支出, 城镇、农村居民收入 the people as well. */
    private static int head(String last, int shared) {
        String noun = last.substring(shared);
        for (String head : HEADS) {
            boolean longer = noun.length() > head.length() && noun.endsWith(head);
            if (longer && GROUPS.stream().noneMatch(noun::startsWith)) {
                return last.length() - head.length();
            }
        }
        return shared;
    }
}
