package dev.atalaya.ui.shell;

import dev.atalaya.sync.UiExecutor;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Notices when the user interface does not answer, and says so once per freeze; at level DEBUG also where
/// every thread stood. [#check] is
/// called again and again by a timer of its own thread.
public final class FreezeWatchdog {

    public static final Duration LIMIT = Duration.ofMillis(250);

    private static final Logger LOG = LoggerFactory.getLogger(FreezeWatchdog.class);

    private final UiExecutor ui;
    private final LongSupplier nanos;

    // Guarded by this.
    private boolean asked;
    private boolean dumped;
    private long askedAt;
    private int freezes;

    public FreezeWatchdog(UiExecutor ui, LongSupplier nanos) {
        this.ui = ui;
        this.nanos = nanos;
    }

    /// Asks the user interface for a sign of life, or sees whether the last one is overdue.
    public void check() {
        boolean dump;
        synchronized (this) {
            long waited = nanos.getAsLong() - askedAt;
            dump = asked && !dumped && waited > LIMIT.toNanos();
            if (dump) {
                dumped = true;
                freezes++;
            }
            if (asked && !dump) return;
            if (!asked) {
                asked = true;
                askedAt = nanos.getAsLong();
            }
        }
        if (dump) {
            LOG.warn("the user interface has not answered for {} ms", LIMIT.toMillis());
            if (LOG.isDebugEnabled()) LOG.debug("where the threads stood:{}", threads());
        } else {
            ui.execute(this::answered);
        }
    }

    /// How many freezes there were.
    public synchronized int freezes() {
        return freezes;
    }

    private synchronized void answered() {
        if (dumped) LOG.warn("it answered after {} ms", (nanos.getAsLong() - askedAt) / 1_000_000);
        asked = false;
        dumped = false;
    }

    private static String threads() {
        StringBuilder text = new StringBuilder();
        Thread.getAllStackTraces().forEach((thread, frames) -> {
            text.append('\n').append(thread.getName()).append(' ').append(thread.getState());
            for (StackTraceElement frame : frames) text.append("\n    at ").append(frame);
        });
        return text.toString();
    }
}
