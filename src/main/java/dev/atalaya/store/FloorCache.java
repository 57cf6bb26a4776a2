package dev.atalaya.store;

import dev.atalaya.floor.Assignment;
import dev.atalaya.store.history.HistoryStore;
import dev.atalaya.store.log.BareDecisions;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.store.log.DecisionLog;
import dev.atalaya.store.log.Standing;
import dev.atalaya.wire.Me;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What the platform told us, kept to have it on screen at once at the next start, and the log of decisions.
///
/// One thread writes; any thread may read meanwhile and sees only whole transactions. Every method may throw a
/// [StoreException]; a failed write leaves the file at an earlier whole transaction, and [#write] then refuses
/// until [#replaceAll] has brought the floor up to date.
public interface FloorCache extends BareDecisions, AutoCloseable {

    /// The last known floor, without the log; empty when there is none yet.
    Optional<FloorSnapshot> load();

    /// Who was signed in when the floor was kept, where that is known.
    Optional<Me> me();

    /// One transaction: rows, position and seq together. Conversations that are closed leave the floor;
    /// decisions go into the log, where one with a known id takes the place of the old one.
    ///
    /// @throws IllegalArgumentException when the batch is another platform's than the floor: [#replaceAll]
    ///     first
    void write(CacheBatch batch);

    /// Puts this floor in the place of the one kept, in one transaction. The log stays when it is the same
    /// platform's, and where the position jumps ahead a [Gap] is noted; another platform's cache is emptied
    /// first.
    void replaceAll(FloorSnapshot floor);

    /// Decisions fetched again, in any order; the position stays. Known ids are replaced.
    void backfill(List<Assignment> decisions);

    /// Takes decisions out of the log; what is not there is no matter.
    void forget(Collection<String> decisionIds);

    /// Stretches without decisions, oldest first.
    List<Gap> gaps();

    /// Notes a stretch whose events were dropped.
    void mark(Gap gap);

    /// Forgets a stretch: its decisions are here now, or the platform has them no more.
    void filled(Gap gap);

    Optional<Assignment> decision(String id);

    /// Oldest first.
    List<Assignment> decisionsOf(String conversationId);

    /// For each of the conversations where it was put by the last decision at or before the instant, where there is
    /// one.
    List<Standing> standing(Collection<String> conversationIds, Instant at, Cancel cancel);

    /// The newest `n`, newest first.
    List<Assignment> newest(int n);

    /// What the platform can tell again of the past. Belongs to this cache: closed and emptied with it.
    HistoryStore history();

    /// The log to be asked by filters, for as long as the cache is open.
    DecisionLog log();

    /// Does a small piece of the work that writing has put off and that makes the log quick to count. For the thread
    /// that writes, when it has nothing else to do. Fails as damaged where anybody has met damage, also by
    /// reading: [#replaceAll] then builds the cache anew.
    ///
    /// @return true when there may be more
    boolean tidy();

    /// How many decisions there are.
    long count();

    /// Size of the file in bytes.
    long bytes();

    @Override
    void close();
}
