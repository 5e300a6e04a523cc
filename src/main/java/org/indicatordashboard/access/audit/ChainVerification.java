package org.indicatordashboard.access.audit;

import org.indicatordashboard.language.Words;

/**
 * Whether the chain is whole.
 *
 * @param entries good ones, from the first on
 * @param head hash of the newest good entry; noted down elsewhere, it proves later that nothing up to here was rewritten
 * @param brokenAt position of the first entry that is wrong, null where none is
 * @param reason what is wrong with it, null where nothing is
 */
public record ChainVerification(boolean intact, long entries, String head, Long brokenAt, Words reason) {

    static ChainVerification whole(long entries, String head) {
        return new ChainVerification(true, entries, head, null, null);
    }

    static ChainVerification broken(long goodEntries, String head, long position, Words reason) {
        return new ChainVerification(false, goodEntries, head, position, reason);
    }

    @Override
    public String toString() {
        return intact
                ? "审计链完整：%1$d 条，末条哈希 %2$s%nThe audit chain is whole: %1$d entries, hash of the newest %2$s"
                        .formatted(entries, head)
                : "审计链在第 %1$d 条断开：%2$s%nThe audit chain is broken at entry %1$d: %3$s"
                        .formatted(brokenAt, reason.zh(), reason.en());
    }
}
