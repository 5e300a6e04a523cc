package org.indicatordashboard.access.audit;

/** Knows the records of which entries hold the hash; the room that owns them says whether they still are what they were. */
public interface SealedRecords {

    /** Whether the record with this revision still has this hash, wherever it is stored. */
    boolean hold(Sealed sealed);
}
