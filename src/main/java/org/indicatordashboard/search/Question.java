package org.indicatordashboard.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

import org.indicatordashboard.language.Sought;
import org.indicatordashboard.time.AsOf;

/** A question to the index: every word in whatever place of an entry, names before the rest. */
record Question(Sought sought, Set<FoundKind> kinds, AsOf clocks) {

    private static final Pattern LATIN = Pattern.compile("[a-z0-9]*[a-z][a-z0-9]*");
    private static final Pattern ONE_SCRIPT = Pattern.compile("\\p{IsHan}+");
    private static final QueryBuilder PAIRS = new QueryBuilder(Analysis.PAIRS);

    /** A word that stands in several places of one entry counts a little more. */
    private static final float ALSO_ELSEWHERE = 0.1f;

    private static final float OF_PARTS = 0.4f;
    private static final float WHOLE = 8;
    private static final float START = 2;
    private static final float KIND = 0.15f;

    Query query() {
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        sought.words().forEach(word -> words.add(word(word), Occur.MUST));
        String whole = sought.folded();
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        // An id is found as a whole: its pieces are no words of anything.
        all.add(
                new DisjunctionMaxQuery(
                        List.of(words.build(), constant(new TermQuery(new Term(Field.ID, whole)), 2 * WHOLE)),
                        ALSO_ELSEWHERE),
                Occur.MUST);
        all.add(constant(new TermQuery(new Term(Field.WHOLE, whole)), WHOLE), Occur.SHOULD);
        all.add(constant(new PrefixQuery(new Term(Field.WHOLE, whole)), START), Occur.SHOULD);
        for (FoundKind kind : FoundKind.values()) {
            float before = KIND * (FoundKind.values().length - kind.ordinal());
            all.add(constant(new TermQuery(new Term(Field.KIND, kind.code())), before), Occur.SHOULD);
        }
        int asOf = day(clocks.asOf().toEpochDay());
        int knownAt = day(clocks.knownAt().toEpochDay());
        all.add(IntPoint.newRangeQuery(Field.BEGINS, Integer.MIN_VALUE, asOf), Occur.FILTER);
        all.add(IntPoint.newRangeQuery(Field.KNOWN, Integer.MIN_VALUE, knownAt), Occur.FILTER);
        all.add(IntPoint.newRangeQuery(Field.UNTIL, knownAt + 1, Integer.MAX_VALUE), Occur.FILTER);
        if (!kinds.isEmpty()) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            kinds.forEach(k -> any.add(new TermQuery(new Term(Field.KIND, k.code())), Occur.SHOULD));
            all.add(any.build(), Occur.FILTER);
        }
        return all.build();
    }

    static int day(long epochDay) {
        return Math.toIntExact(epochDay);
    }

    /** The word itself, or else all the words it is made of. */
    private static Query word(Sought.Word word) {
        if (word.parts().size() < 2) {
            return piece(word.whole());
        }
        BooleanQuery.Builder parts = new BooleanQuery.Builder();
        word.parts().forEach(part -> parts.add(piece(part), Occur.MUST));
        return new DisjunctionMaxQuery(
                List.of(piece(word.whole()), new BoostQuery(parts.build(), OF_PARTS)), ALSO_ELSEWHERE);
    }

    private static Query piece(String piece) {
        List<Query> places = new ArrayList<>();
        phrase(Field.NAME, piece, 4, places);
        phrase(Field.ENGLISH, piece, 4, places);
        phrase(Field.PRINTED, piece, 4, places);
        phrase(Field.TEXT, piece, 1, places);
        if (LATIN.matcher(piece).matches()) {
            // While it is typed a word has only its start.
            start(Field.NAME, piece, 3, places);
            start(Field.ENGLISH, piece, 3, places);
            start(Field.TEXT, piece, 0.5f, places);
            if (piece.length() > 1) {
                places.add(new BoostQuery(new TermQuery(new Term(Field.TYPED, piece)), 3));
                start(Field.PINYIN, piece, 2, places);
                start(Field.INITIALS, piece, 1, places);
            }
        }
        return new DisjunctionMaxQuery(places, ALSO_ELSEWHERE);
    }

    /** Nothing where the piece has no letter and no digit, such as a lone %. */
    private static void phrase(String field, String piece, float boost, List<Query> places) {
        // Pairs do not go on across scripts, characters do.
        boolean isOneScript =
                field.equals(Field.ENGLISH) || ONE_SCRIPT.matcher(piece).matches();
        Query phrase = isOneScript ? PAIRS.createPhraseQuery(field, piece) : Characters.phrase(field, piece);
        if (phrase != null) {
            places.add(new BoostQuery(phrase, boost));
        }
    }

    private static void start(String field, String piece, float boost, List<Query> places) {
        places.add(constant(new PrefixQuery(new Term(field, piece)), boost));
    }

    private static Query constant(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }
}
