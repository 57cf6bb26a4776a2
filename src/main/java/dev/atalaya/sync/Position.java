package dev.atalaya.sync;

import dev.atalaya.floor.FloorEvent;
import dev.atalaya.store.CacheBatch;
import dev.atalaya.store.FloorSnapshot;
import dev.atalaya.wire.Me;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where in the platform's events the floor stands, and what came since it was last written down. Only the reducer's
/// loop
/// uses it.
///
/// Events of one change share a number and the feed may break between them: a number counts as reached once a higher
/// one
/// came, or the platform said that all up to it was delivered.
final class Position {

    private @Nullable String platformId;
    private @Nullable Me me;
    private long seq;
    private boolean moved;
    private List<CacheBatch.Entry> entries = new ArrayList<>();

    void at(FloorSnapshot snapshot) {
        platformId = snapshot.platformId();
        if (snapshot.me() != null) me = snapshot.me();
        seq = snapshot.seq();
        moved = false;
        entries = new ArrayList<>();
    }

    /// No platform for now.
    void leave() {
        platformId = null;
        me = null;
        moved = false;
        entries = new ArrayList<>();
    }

    void me(Me who) {
        me = who;
    }

    boolean otherPlatform(String id) {
        return platformId != null && !platformId.equals(id);
    }

    void event(long eventSeq, FloorEvent event, boolean news) {
        delivered(eventSeq - 1);
        if (news) entries.add(new CacheBatch.Entry(eventSeq, event));
    }

    void delivered(long upTo) {
        moved |= upTo > seq;
        seq = Math.max(seq, upTo);
    }

    /// What came since the last call, or null when nothing did.
    @Nullable
    CacheBatch take(Instant now) {
        if (platformId == null || (!moved && entries.isEmpty())) return null;
        CacheBatch batch = new CacheBatch(platformId, me, seq, now, entries);
        moved = false;
        entries = new ArrayList<>();
        return batch;
    }

    /// The whole floor at this position, or null while there is none.
    @Nullable
    FloorSnapshot snapshot(Floor floor, Instant now) {
        if (platformId == null) return null;
        return new FloorSnapshot(
                platformId,
                me,
                seq,
                now,
                floor.states.rows(),
                floor.groups.rows(),
                floor.agents.rows(),
                floor.tasks.rows(),
                floor.conversations.rows());
    }

    /// A floor on which there is nothing.
    static FloorSnapshot nothing() {
        return new FloorSnapshot("", null, 0, Instant.EPOCH, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
