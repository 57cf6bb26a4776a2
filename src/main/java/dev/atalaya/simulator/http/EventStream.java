package dev.atalaya.simulator.http;

import dev.atalaya.simulator.ClockState;
import dev.atalaya.simulator.Journal;
import dev.atalaya.simulator.JournalEntry;
import dev.atalaya.simulator.world.Principal;
import dev.atalaya.simulator.world.World;
import dev.atalaya.wire.Heartbeat;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// One live feed. It holds no queue: it reads the journal from where it is, writes what has come together in a few
/// milliseconds in one go, and ends when the journal no longer has what comes next. Runs on its request's thread.
final class EventStream implements Answer {

    private static final long BEAT = Duration.ofSeconds(1).toNanos();
    /// How often a stream on which nothing happens looks whether a fault has been set.
    private static final long LOOK = Duration.ofMillis(100).toNanos();
    /// Frames that come within this time after others are written together.
    private static final long PAUSE = Duration.ofMillis(4).toNanos();
    /// As many frames as are written together at most.
    private static final int MOST = 512;

    private final Desk desk;
    private final Journal journal;
    private final Principal user;
    private final Streams streams;
    private final StreamFault fault;
    private final String platformId;
    private final FrameBuffer buffer = new FrameBuffer();
    private long at;
    private long count;
    private long written;

    EventStream(Desk desk, Principal user, long after, Streams streams, Faults faults) {
        this.desk = desk;
        this.journal = desk.engine().journal();
        this.user = user;
        this.at = after;
        this.streams = streams;
        this.fault = new StreamFault(faults);
        this.platformId = desk.engine().call(World::platformId);
    }

    /// Writes until the reader goes, falls too far behind, or the engine closes.
    void run(OutputStream out) throws IOException, InterruptedException {
        streams.enter(this);
        try {
            beat(out);
            fault.check(buffer, out, count);
            long next = System.nanoTime() + BEAT;
            while (!journal.closed()) {
                boolean news = await(next);
                fault.check(buffer, out, count);
                if (news && !write(out)) return;
                if (System.nanoTime() - next >= 0) {
                    beat(out);
                    next += BEAT;
                }
            }
        } finally {
            streams.leave(this);
        }
    }

    private boolean await(long next) throws InterruptedException {
        long now = System.nanoTime();
        boolean news = journal.await(at, Duration.ofNanos(Math.clamp(next - now, 0, LOOK)));
        long early = written + PAUSE - System.nanoTime();
        if (news && early > 0) journal.await(at + MOST, Duration.ofNanos(early));
        return news;
    }

    private boolean write(OutputStream out) throws IOException {
        List<JournalEntry> entries;
        try {
            entries = journal.after(at, MOST);
        } catch (IllegalArgumentException tooSlow) {
            return false;
        }
        for (JournalEntry entry : entries) {
            Optional<byte[]> frame = entry.frame(user, platformId, count + 1, System.nanoTime());
            if (frame.isPresent()) {
                count++;
                buffer.text("id: ").text(Long.toString(entry.seq()));
                buffer.text("\nevent: ").text(entry.entity().name());
                buffer.text("\ndata: ").bytes(frame.get()).text("\n\n");
            }
            at = entry.seq();
        }
        flush(out);
        written = System.nanoTime();
        return true;
    }

    private void beat(OutputStream out) throws IOException {
        ClockState clock = Desk.done(desk.engine().clock(null));
        Heartbeat beat = new Heartbeat(platformId, clock.now(), clock.paused() ? 0 : clock.speed(), at, count);
        buffer.text("event: heartbeat\ndata: ")
                .bytes(desk.mapper().writeValueAsBytes(beat))
                .text("\n\n");
        flush(out);
    }

    private void flush(OutputStream out) throws IOException {
        if (buffer.size() == 0) return;
        streams.writing(true);
        try {
            buffer.writeTo(out);
            out.flush();
        } finally {
            streams.writing(false);
            buffer.reset();
        }
    }
}
