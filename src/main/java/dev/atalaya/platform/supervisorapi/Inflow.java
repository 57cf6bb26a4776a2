package dev.atalaya.platform.supervisorapi;

import dev.atalaya.platform.FeedListener;
import dev.atalaya.texts.Texts;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Hands on what comes in, and knows after which number to resume. Only the feed's thread uses it.
final class Inflow {

    private static final long SIGN_EVERY = TimeUnit.MILLISECONDS.toNanos(500);

    /// Platform seconds per second; more is nonsense, and would run clocks out of their range.
    private static final double FASTEST = 1_000_000;

    private final FeedListener listener;
    private final Pace pace;
    private final Supplier<Texts> texts;
    private long position;
    private long lastSign;

    Inflow(long position, FeedListener listener, Pace pace, Supplier<Texts> texts) {
        this.position = position;
        this.listener = listener;
        this.pace = pace;
        this.texts = texts;
        this.lastSign = pace.nanos() - SIGN_EVERY;
    }

    long position() {
        return position;
    }

    /// Everything up to `seq` has come.
    void reached(long seq) {
        position = Math.max(position, seq);
    }

    /// Events that came before, on an earlier stream, are dropped.
    void event(Frame frame) {
        if (!frame.now().isEmpty() && pace.nanos() - lastSign >= SIGN_EVERY) sign(frame);
        if (frame.seq() >= 0 && frame.seq() <= position) return;
        if (frame.event() != null) {
            listener.event(frame.seq(), frame.event(), frame.sentNanos());
        } else if (frame.trouble() != null) {
            listener.unreadable(frame.seq(), frame.trouble());
        }
    }

    /// A heartbeat, or the envelope of an answer.
    void alive(Frame frame) {
        if (frame.trouble() == null) {
            reached(frame.seq());
            sign(frame);
        } else {
            listener.unreadable(frame.seq(), frame.trouble());
        }
    }

    /// The clock is read only here, twice a second: reading one for each event would cost more than the events.
    private void sign(Frame frame) {
        lastSign = pace.nanos();
        if (!(frame.rate() >= 0 && frame.rate() <= FASTEST)) {
            unreadable(frame, "rate", String.valueOf(frame.rate()));
            return;
        }
        Instant now;
        try {
            now = Instant.parse(frame.now());
        } catch (DateTimeException _) {
            unreadable(frame, "now", Plain.value(frame.now()));
            return;
        }
        listener.alive(frame.platformId(), now, frame.rate(), position);
    }

    private void unreadable(Frame frame, String field, String value) {
        String thing = "#" + frame.seq();
        listener.unreadable(frame.seq(), texts.get().get("platform.item-value", thing, field, value));
    }
}
