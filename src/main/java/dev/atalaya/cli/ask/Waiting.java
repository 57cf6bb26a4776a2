package dev.atalaya.cli.ask;

import dev.atalaya.store.log.Cancel;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Whoever waits for an answer at the other end: hears now and then that it is being worked on, and by not being there
/// to hear it ends the work. For the thread that answers.
final class Waiting implements Cancel {

    private static final Logger LOG = LoggerFactory.getLogger(Waiting.class);

    private static final long EVERY = TimeUnit.MILLISECONDS.toNanos(500);

    private final DataOutputStream out;
    private long told = System.nanoTime();
    private boolean gone;

    Waiting(DataOutputStream out) {
        this.out = out;
    }

    @Override
    public boolean cancelled() {
        long now = System.nanoTime();
        if (gone || now - told < EVERY) return gone;
        told = now;
        try {
            Frames.alive(out);
        } catch (IOException e) {
            LOG.info("nobody waits for the answer any more: {}", e.getMessage());
            gone = true;
        }
        return gone;
    }
}
