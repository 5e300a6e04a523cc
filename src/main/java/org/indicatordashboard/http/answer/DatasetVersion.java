package org.indicatordashboard.http.answer;

import java.util.Collection;

/** The newest dataset version, which every read answers from unless it asks for an earlier one. */
public interface DatasetVersion {

    /** @return 0 before anything was published */
    long get();

    /** The newest one up to another that changed something about these regions, or something that all regions share. */
    long lastAbout(Collection<String> regions, long upTo);
}
