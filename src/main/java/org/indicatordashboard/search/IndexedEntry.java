package org.indicatordashboard.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;

import org.indicatordashboard.language.Coded;
import org.indicatordashboard.language.Sought;
import org.indicatordashboard.language.Spelling;

/** An entry as the index holds it. */
final class IndexedEntry {

    private IndexedEntry() {}

    static Document of(Entry entry) {
        Document document = new Document();
        document.add(new StringField(Field.KIND, entry.kind().code(), Store.YES));
        document.add(new StringField(Field.ID, whole(entry.id()), Store.NO));
        keep(document, "shown." + Field.ID, entry.id());
        keep(document, "shown." + Field.NAME, entry.name());
        keep(document, "shown." + Field.ENGLISH, entry.nameEn());
        keep(document, "shown." + Field.PRINTED, entry.printed());
        keep(document, "shown." + Field.TEXT, entry.text());
        keep(document, Field.URL, entry.url());
        cut(document, Field.PRINTED, entry.printed());
        cut(document, Field.TEXT, entry.text());
        if (entry.kind() != FoundKind.SENTENCE) {
            name(document, entry);
        }
        day(document, Field.BEGINS, entry.time().begins().toEpochDay());
        day(document, Field.KNOWN, entry.time().known().toEpochDay());
        day(document, Field.UNTIL, entry.time().until().toEpochDay());
        return document;
    }

    static Entry read(Document document) {
        return new Entry(
                Coded.ofCode(FoundKind.class, document.get(Field.KIND)).orElseThrow(),
                document.get("shown." + Field.ID),
                document.get("shown." + Field.NAME),
                document.get("shown." + Field.ENGLISH),
                document.get("shown." + Field.PRINTED),
                document.get("shown." + Field.TEXT),
                document.get(Field.URL),
                null);
    }

    private static void name(Document document, Entry entry) {
        Spelling name = Spelling.of(entry.name());
        cut(document, Field.NAME, entry.name());
        cut(document, Field.ENGLISH, entry.nameEn());
        Stream.of(entry.name(), entry.nameEn())
                .filter(n -> n != null)
                .forEach(n -> document.add(new StringField(Field.WHOLE, whole(n), Store.NO)));
        name.typed().forEach(n -> document.add(new StringField(Field.WHOLE, n, Store.NO)));
        name.pinyin().forEach(p -> document.add(new StringField(Field.PINYIN, p, Store.NO)));
        name.initials().forEach(i -> document.add(new StringField(Field.INITIALS, i, Store.NO)));
        document.add(new TextField(Field.TYPED, typed(name.folded()), Store.NO));
    }

    /** As a question is read that asks for all of it. */
    private static String whole(String name) {
        return Sought.of(name).folded();
    }

    /** Each Chinese word, and each two that follow one another, as one types them. */
    private static String typed(String name) {
        List<String> words = Sought.segments(name).toList();
        Stream.Builder<String> typed = Stream.builder();
        for (int at = 0; at < words.size(); at++) {
            add(words.get(at), typed);
            if (at > 0) {
                add(words.get(at - 1) + words.get(at), typed);
            }
        }
        return typed.build().collect(Collectors.joining(" "));
    }

    private static void add(String word, Stream.Builder<String> typed) {
        if (word.codePointCount(0, word.length()) > 1 && word.matches("\\p{IsHan}+")) {
            Spelling.of(word).typed().forEach(typed);
        }
    }

    private static void cut(Document document, String field, String text) {
        if (text != null) {
            document.add(new TextField(field, Spelling.folded(text), Store.NO));
        }
    }

    private static void keep(Document document, String field, String text) {
        if (text != null) {
            document.add(new StoredField(field, text));
        }
    }

    private static void day(Document document, String field, long epochDay) {
        document.add(new IntPoint(field, Question.day(epochDay)));
    }
}
