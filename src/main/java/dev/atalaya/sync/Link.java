package dev.atalaya.sync;

import dev.atalaya.wire.Me;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The connection to the platform as the user sees it.
///
/// @param lastSign the platform's clock at its last sign of life, null before the first
/// @param trouble what is the matter with the connection, one line; empty when all is well
/// @param notice what was left out a short while ago, one line; the connection is well all the same. Else empty
/// @param me null until the platform has said who we are (then kept from the last time)
/// @param eventsPerSecond over the last seconds
/// @param signNanos `System.nanoTime()` at the last sign of life; at the start before the first
public record Link(
        State state,
        @Nullable Instant lastSign,
        String trouble,
        String notice,
        @Nullable Me me,
        double eventsPerSecond,
        long signNanos) {

    public enum State {
        /// Nothing yet: at most the cache's floor is on screen.
        STARTING,
        /// Pages are being fetched.
        LOADING,
        LIVE,
        /// Live, but by polling.
        POLLING,
        /// No sign of life for 3 s or more; what is on screen is as of the last sign.
        STALE,
        /// The token is not accepted.
        SIGNED_OUT
    }

    /// With nothing left out.
    public Link(
            State state,
            @Nullable Instant lastSign,
            String trouble,
            @Nullable Me me,
            double eventsPerSecond,
            long signNanos) {
        this(state, lastSign, trouble, "", me, eventsPerSecond, signNanos);
    }

    /// One line for the user, empty when there is nothing to say.
    public String detail() {
        return trouble.isEmpty() ? notice : trouble;
    }

    /// Who we are, null until the platform has said so.
    public @Nullable Who who() {
        return me == null ? null : Who.of(me);
    }

    /// Which platform it is; empty until it has said so.
    public String platformId() {
        return me == null ? "" : me.platformId();
    }

    /// There is no platform, only what was imported.
    public boolean filesOnly() {
        return me != null && me.id().equals(Who.FILES_ONLY);
    }

    public boolean live() {
        return state == State.LIVE || state == State.POLLING;
    }

    /// A feed that has just broken still counts as live for a while, but says what is the matter.
    public boolean answers() {
        return live() && trouble.isEmpty();
    }
}
