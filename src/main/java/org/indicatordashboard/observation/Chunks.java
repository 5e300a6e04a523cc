package org.indicatordashboard.observation;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Goes through any number of rows with one chunk of them in memory. */
final class Chunks<T> implements Iterator<T> {

    /** Reads the chunk that follows a row, the first one for null. */
    interface Source<T> {
        List<T> after(T last);
    }

    private final Source<T> source;
    private final int size;
    private Iterator<T> chunk = List.<T>of().iterator();
    private T last;
    private boolean ended;

    /** @param size of every chunk but the last */
    Chunks(Source<T> source, int size) {
        this.source = source;
        this.size = size;
    }

    @Override
    public boolean hasNext() {
        if (!chunk.hasNext() && !ended) {
            List<T> read = source.after(last);
            ended = read.size() < size;
            chunk = read.iterator();
        }
        return chunk.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        last = chunk.next();
        return last;
    }
}
