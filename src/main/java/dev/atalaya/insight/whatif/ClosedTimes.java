package dev.atalaya.insight.whatif;

import dev.atalaya.floor.HistoryKind;
import dev.atalaya.floor.Stretch;
import dev.atalaya.floor.Stretches;
import dev.atalaya.store.history.History;
import dev.atalaya.store.log.Cancel;
import java.time.Instant;
import java.util.Arrays;

/// When the conversations of a tape were closed, kept with it: of what is known already only what has come since is
/// read. Whoever asks holds the tape's monitor.
final class ClosedTimes {

    /// So often it is asked whether anybody still wants it.
    private static final int CHECKED = 1_000;

    private final History history;
    /// By conversation, in milliseconds; 0 where none is known.
    private long[] at = {};
    private Stretches known = Stretches.NONE;
    private Instant until = Instant.MIN;
    private int heard;

    ClosedTimes(History history) {
        this.history = history;
    }

    /// What is known of conversations.
    Stretches known(Stretch range) {
        return history.coverage(HistoryKind.CONVERSATIONS).known().within(range.from(), range.to());
    }

    /// @param range begins where it always did
    Closings of(Tape tape, Stretch range, Cancel cancel) {
        Stretches now = known(range);
        at = Arrays.copyOf(at, tape.conversations.size());
        // What has been told meanwhile of a time that was read may be of any conversation.
        boolean same = until.isAfter(range.from()) && known.equals(now.within(range.from(), until));
        if (!same) {
            Arrays.fill(at, 0);
            read(tape, range, cancel);
        } else if (until.isBefore(range.to())) {
            read(tape, new Stretch(until, range.to()), cancel);
        }
        until = now.isEmpty() ? range.from() : now.parts().getLast().to();
        known = now;
        return new Closings(at.clone());
    }

    private void read(Tape tape, Stretch range, Cancel cancel) {
        // Else only part of what is read is read the next time.
        until = Instant.MIN;
        history.closings(range.from(), range.to(), (id, closed) -> {
            if (++heard % CHECKED == 0) cancel.check();
            // One that left off listening calls open what another one saw closed.
            if (closed == null) return;
            int conversation = tape.conversations.known(id);
            if (conversation != Ids.NONE) at[conversation] = closed.toEpochMilli();
        });
    }
}
