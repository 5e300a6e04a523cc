package org.indicatordashboard.document.worker;

/** Is told how far a long reading has come, such as the pages of a scan. */
@FunctionalInterface
public interface ReadingProgress {

    ReadingProgress UNHEARD = (done, of) -> {};

    void reached(int done, int of);
}
