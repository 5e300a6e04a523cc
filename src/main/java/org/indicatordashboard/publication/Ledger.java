package org.indicatordashboard.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;

/**
 * The only door to a table of revised rows: it reads what held at a dataset version and appends revisions; nothing is
 * updated or deleted. A room's door extends it and adds the room's own questions.
 */
public abstract class Ledger<E extends Revised> {

    /** Of rows that this ledger has read. A correction takes the place of what it corrects rather than the last one. */
    protected static final Comparator<Revised> ORDER_OF_ENTRY = Comparator.comparing(r -> r.entered);

    private enum Part {
        WHOLE
    }

    private final PerVersion<Part, E> held = new PerVersion<>();

    private final Class<E> type;
    private final String kind;
    private final String owned;

    @Inject
    EntityManager entities;

    @Inject
    protected CurrentVersion current;

    /** @param kind how changes of this ledger are called in {@code /changes}: region, indicator, target */
    protected Ledger(Class<E> type, String kind) {
        this(type, kind, null);
    }

    /** @param owned the list of its own that each row of {@link #at(long)} brings along */
    protected Ledger(Class<E> type, String kind, String owned) {
        this.type = type;
        this.kind = kind;
        this.owned = owned;
    }

    /**
     * Everything that held at a dataset version, in the order in which it was entered. Read once per version and shared:
     * what comes back is for reading only.
     */
    public List<E> at(long version) {
        note();
        return held.at(version, current, Part.WHOLE, v -> inOrderOfEntry(rows().holding(v)));
    }

    public Optional<E> at(long version, String naturalKey) {
        note();
        return isNoKey(naturalKey) ? Optional.empty() : rows().holding(version, naturalKey);
    }

    /** All revisions under one key that were published up to a dataset version, oldest first. */
    public List<E> history(long version, String naturalKey) {
        note();
        return isNoKey(naturalKey) ? List.of() : rows().history(version, naturalKey);
    }

    /** Number of rows that hold at a dataset version. */
    public long countAt(long version) {
        note();
        return rows().count(version);
    }

    /** The only region that a row is about; null where it is about what regions share. */
    protected String region(E row) {
        return null;
    }

    /** Called when rows of whatever region are read; of use where {@link #region} is. */
    protected void note() {}

    /**
     * Makes the ledger hold exactly these rows of one origin: new ones are added, changed ones become the next revision,
     * missing ones are withdrawn. A row whose fingerprint is unchanged stays as it is; one under the same key from
     * another origin is taken over.
     */
    public List<Change> replaceAll(List<E> rows, Edition edition) {
        return replaceAll(rows, edition, (before, row) -> false);
    }

    /** @param isSame whether a row of another fingerprint says the same as the one held, and so is no change */
    public List<Change> replaceAll(List<E> rows, Edition edition, BiPredicate<E, E> isSame) {
        LedgerRows<E> table = rows();
        Map<String, LedgerRows.Newest> newest = table.newest();
        List<Change> changes = new ArrayList<>();
        Written written = new Written(entities);
        for (E row : rows) {
            LedgerRows.Newest last = newest.remove(row.naturalKey);
            if (last == null || !last.holds() || !last.fingerprint().equals(row.fingerprint)) {
                E before = last != null && last.holds() ? table.one(last.id()) : null;
                if (before == null || !isSame.test(before, row)) {
                    changes.add(append(row, before, last == null ? 0 : last.revision(), edition));
                    written.add(row);
                }
            }
        }
        written.end();
        for (LedgerRows.Newest missing : newest.values()) {
            if (missing.holds() && missing.enteredBy() == edition.origin()) {
                changes.add(withdraw(table.one(missing.id()), edition));
            }
        }
        return changes;
    }

    /** Appends one row: the next revision of {@code before}, or the first one where that is null. */
    public Change append(E row, E before, Edition edition) {
        return append(row, before, before == null ? rows().lastRevision(row.naturalKey) : before.revision, edition);
    }

    private Change append(E row, E before, int last, Edition edition) {
        row.revision = last + 1;
        row.publishedIn = edition.version();
        row.enteredBy = edition.origin();
        if (before != null) {
            before.supersededIn = edition.version();
        }
        entities.persist(row);
        Change.Action action = before == null ? Change.Action.ADDED : Change.Action.CORRECTED;
        return new Change(edition.version(), kind, row.naturalKey, row.revision, action)
                .about(before == null || Objects.equals(region(before), region(row)) ? region(row) : null);
    }

    public Change withdraw(E row, Edition edition) {
        row.supersededIn = edition.version();
        return new Change(edition.version(), kind, row.naturalKey, row.revision, Change.Action.WITHDRAWN)
                .about(region(row));
    }

    /** A question of the room's own, which can only read. */
    protected <T> TypedQuery<T> ask(String question, Class<T> answer) {
        note();
        return question(question, answer);
    }

    /** The same where the door itself tells of which regions it read. */
    protected <T> TypedQuery<T> question(String question, Class<T> answer) {
        return entities.createQuery(question, answer);
    }

    /** The same by criteria, see {@link LedgerRows} for when. */
    protected <T> TypedQuery<T> ask(CriteriaQuery<T> question) {
        return entities.createQuery(question);
    }

    protected CriteriaBuilder criteria() {
        return entities.getCriteriaBuilder();
    }

    protected List<E> inOrderOfEntry(List<E> rows) {
        List<String> corrected =
                rows.stream().filter(r -> r.revision > 1).map(r -> r.naturalKey).toList();
        Map<String, Long> entered = new HashMap<>();
        for (E first : rows().first(corrected)) {
            entered.put(first.naturalKey, first.id);
        }
        rows.forEach(r -> r.entered = entered.getOrDefault(r.naturalKey, r.id));
        return rows.stream().sorted(ORDER_OF_ENTRY).toList();
    }

    private LedgerRows<E> rows() {
        return new LedgerRows<>(entities, type, owned);
    }

    /** PostgreSQL fails on the character 0, which no text there can hold. */
    private static boolean isNoKey(String naturalKey) {
        return naturalKey.indexOf('\0') >= 0;
    }
}
