package org.indicatordashboard.access.audit;

import java.util.List;

import jakarta.persistence.EntityManager;

import org.indicatordashboard.language.Words;

/** Follows the chain from its first entry to its head, a piece at a time. */
final class ChainWalk {

    private static final int PIECE = 1_000;

    private final EntityManager entities;

    private final List<SealedRecords> sealed;

    private long position;

    private String hash = AuditHead.BEFORE_ALL;

    ChainWalk(EntityManager entities, List<SealedRecords> sealed) {
        this.entities = entities;
        this.sealed = sealed;
    }

    ChainVerification verify() {
        // The head is read first: entries appended meanwhile are not looked at, and none is missed.
        AuditHead head = entities.find(AuditHead.class, AuditHead.ONLY);
        while (true) {
            List<AuditEntry> piece = next(head.position);
            for (AuditEntry entry : piece) {
                Words wrong = wrongWith(entry);
                if (wrong != null) {
                    return ChainVerification.broken(position, hash, position + 1, wrong);
                }
                position = entry.position;
                hash = entry.hash;
            }
            if (piece.size() < PIECE) {
                return end(head);
            }
            entities.clear();
        }
    }

    private List<AuditEntry> next(long last) {
        return entities.createQuery(
                        "from AuditEntry where position > ?1 and position <= ?2 order by position", AuditEntry.class)
                .setParameter(1, position)
                .setParameter(2, last)
                .setMaxResults(PIECE)
                .getResultList();
    }

    private Words wrongWith(AuditEntry entry) {
        if (entry.position != position + 1) {
            return Words.of("该条缺失。", "The entry is missing.");
        }
        if (!entry.hashBefore.equals(hash)) {
            return Words.of("它所记的前一条哈希与前一条不符。", "It does not carry the hash of the entry before it.");
        }
        if (!entry.hash.equals(entry.computedHash())) {
            return Words.of("内容与其哈希不符，已被改动。", "Its content does not match its hash; it has been changed.");
        }
        return Sealed.in(entry.sealedValues).stream()
                .filter(value -> sealed.stream().noneMatch(records -> records.hold(value)))
                .findFirst()
                .map(ChainWalk::changed)
                .orElse(null);
    }

    private static Words changed(Sealed value) {
        return Words.of(
                "此条所批准的数值 %s（修订 %d，%s）后来在数据库中被改动或删除。".formatted(value.record(), value.revision(), value.words()),
                "The value %s (revision %d, %s) that it approved was changed or removed in the database afterwards."
                        .formatted(value.record(), value.revision(), value.words()));
    }

    private ChainVerification end(AuditHead head) {
        if (head.position == position && head.hash.equals(hash)) {
            return ChainVerification.whole(position, hash);
        }
        return ChainVerification.broken(
                position,
                hash,
                Math.min(head.position, position + 1),
                Words.of(
                        "链尾缺失，或链首记录与末条不符。",
                        "The end of the chain is missing, or its head does not match the newest entry."));
    }
}
