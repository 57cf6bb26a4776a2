package dev.atalaya.simulator.http;

import dev.atalaya.wire.SimFault;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What goes wrong with one stream: asked for when it opens and again whenever the faults are replaced.
final class StreamFault {

    private static final Set<SimFault.Kind> KINDS =
            EnumSet.of(SimFault.Kind.DROP, SimFault.Kind.TRUNCATE, SimFault.Kind.GARBAGE, SimFault.Kind.BLACK_HOLE);

    private final Faults faults;
    private long version = -1;
    private @Nullable SimFault due;
    private long from;

    StreamFault(Faults faults) {
        this.faults = faults;
    }

    /// Whether a fault is the stream's own business, not that of the request that opens it.
    static boolean concerns(SimFault.Kind kind) {
        return KINDS.contains(kind);
    }

    /// Lets happen what is due.
    ///
    /// @param count events sent so far
    /// @throws Abort where the connection is to break
    void check(FrameBuffer buffer, OutputStream out, long count) throws IOException, InterruptedException {
        if (version != faults.version()) {
            version = faults.version();
            due = faults.take("GET", "/v1/events", StreamFault::concerns).orElse(null);
            from = count;
        }
        SimFault fault = due;
        if (fault == null) return;
        Integer after = fault.afterEvents();
        if (after != null && count - from < after) return;
        due = null;
        switch (fault.kind()) {
            case DROP -> throw new Abort();
            case TRUNCATE -> {
                send(buffer.text("event: CONVERSATION\ndata: {\"platformId\":"), out);
                throw new Abort();
            }
            case GARBAGE -> send(buffer.text("event: CONVERSATION\ndata: <html>\n\n"), out);
            case BLACK_HOLE -> {
                Integer seconds = fault.seconds();
                faults.hold(seconds == null ? Duration.ofMinutes(10) : Duration.ofSeconds(seconds));
                throw new Abort();
            }
            case DELAY, STATUS, LOSE_ANSWER -> throw new IllegalStateException("not a fault of a stream");
        }
    }

    private static void send(FrameBuffer buffer, OutputStream out) throws IOException {
        buffer.writeTo(out);
        buffer.reset();
        out.flush();
    }
}
