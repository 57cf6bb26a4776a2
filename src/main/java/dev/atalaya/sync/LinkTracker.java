package dev.atalaya.sync;

import dev.atalaya.wire.Me;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Works out how the connection looks to the user. Only the reducer's loop uses it.
final class LinkTracker {

    /// A little less than the three seconds after which the user must see it.
    static final Duration QUIET = Duration.ofMillis(2700);

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
