package dev.atalaya.sync;

import dev.atalaya.wire.Me;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Works out how the connection looks to the user. Only the reducer's loop uses it.
final class LinkTracker {

    /// Less than the three seconds after which the user must see it: the way to the screen comes on top.
    static final Duration QUIET = Duration.ofMillis(2500);

    private static final Duration NOTICE = Duration.ofMinutes(1);

    private Link.State state = Link.State.STARTING;
    private long lastNanos;
    private @Nullable Instant lastSign;
    private String trouble = "";
    private String notice = "";
    private long noticeNanos;
    private @Nullable Me me;
    private boolean whoIsNews;
    private final EventRate events;

    LinkTracker(long nanos) {
        lastNanos = nanos;
        events = new EventRate(nanos);
    }

    /// What is on screen now is as of this instant.
    void asOf(Instant then, @Nullable Me who) {
        lastSign = then;
        me(who);
    }

    void me(@Nullable Me who) {
        whoIsNews |= who != null && !who.equals(me);
        me = who;
    }

    /// Whether this is of another platform than the one that is shown.
    boolean isOther(String platformId) {
        return me != null && !me.platformId().equals(platformId);
    }

    /// Whether somebody signed in since the last [#link].
    boolean whoIsNews() {
        return whoIsNews;
    }

    void loading() {
        if (state != Link.State.LOADING) trouble = "";
        state = Link.State.LOADING;
    }

    void connected(boolean polling) {
        state = polling ? Link.State.POLLING : Link.State.LIVE;
        trouble = "";
    }

    void signedOut(String why) {
        state = Link.State.SIGNED_OUT;
        trouble = why;
    }

    /// It does not work at the moment; shown as stale once nothing has come for long enough.
    void trouble(String why) {
        trouble = why;
    }

    /// Something was left out; said for a minute.
    void notice(String why, long nanos) {
        notice = why;
        noticeNanos = nanos;
    }

    void sign(Instant now, long nanos) {
        lastSign = now;
        lastNanos = nanos;
    }

    void event() {
        events.count();
    }

    /// How long until it is to be looked at again where nothing happens before.
    ///
    /// @param most at the latest
    Duration again(long nanos, Duration most) {
        long left = lastNanos + QUIET.toNanos() - nanos;
        return left > 0 && left < most.toNanos() ? Duration.ofNanos(left) : most;
    }

    Link link(long nanos) {
        boolean quiet = nanos - lastNanos >= QUIET.toNanos() && state != Link.State.SIGNED_OUT;
        whoIsNews = false;
        boolean noticed = !notice.isEmpty() && nanos - noticeNanos < NOTICE.toNanos();
        return new Link(
                quiet ? Link.State.STALE : state,
                lastSign,
                trouble,
                noticed ? notice : "",
                me,
                events.perSecond(nanos),
                lastNanos);
    }
}
