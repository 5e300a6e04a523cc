package org.indicatordashboard.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The index of one dataset version, in memory and never changed. */
final class EntryIndex {

    private final IndexSearcher searcher;

    private EntryIndex(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    static EntryIndex of(Stream<Entry> entries) {
        ByteBuffersDirectory memory = new ByteBuffersDirectory();
        try {
            try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(Analysis.OF_TEXTS))) {
                for (Entry entry : (Iterable<Entry>) entries::iterator) {
                    writer.addDocument(IndexedEntry.of(entry));
                }
                // One piece is faster, and numbers the entries the same way each time.
                writer.forceMerge(1);
            }
            return new EntryIndex(new IndexSearcher(DirectoryReader.open(memory)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Numbers of the entries that answer a question, the best first, as many as asked for at the most. */
    List<Integer> find(Question question, int most) {
        try {
            List<Integer> found = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(question.query(), most).scoreDocs) {
                found.add(hit.doc);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Entry entry(int number) {
        try {
            return IndexedEntry.read(searcher.storedFields().document(number));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
