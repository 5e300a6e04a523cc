package org.indicatordashboard.http.answer;

/** The newest dataset version, which every read answers from unless it asks for an earlier one. */
public interface DatasetVersion {

    /** @return 0 before anything was published */
    long get();
}
