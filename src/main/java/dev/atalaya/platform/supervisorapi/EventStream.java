package dev.atalaya.platform.supervisorapi;

import dev.atalaya.platform.Answer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Set;
import okhttp3.Call;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.sse.EventSource;
import okhttp3.sse.EventSourceListener;
import okhttp3.sse.EventSources;
import org.jspecify.annotations.Nullable;

/// One run of the stream of events, on the caller's thread, from connecting until it ends.
final class EventStream extends EventSourceListener {

    /// Answers that say that there is no stream here, while there may well be changes to ask for.
    private static final Set<Integer> NO_STREAM = Set.of(404, 405, 406, 501);

    private final Http http;
    private final Limits limits;
    private final FrameReader frames;
    private final Inflow inflow;
    private final FeedState state;

    private long count;
    private long brokenAfter = -1;
    private int brokenTimes;
    private boolean hopeless;
    private volatile @Nullable Call current;
    private @Nullable StreamBody body;
    private @Nullable String broken;
    private @Nullable RuntimeException bug;

    EventStream(Http http, Limits limits, FrameReader frames, Inflow inflow, FeedState state) {
        this.http = http;
        this.limits = limits;
        this.frames = frames;
        this.inflow = inflow;
        this.state = state;
    }

    End run() {
        count = 0;
        broken = null;
        bug = null;
        Call call = http.stream(request());
        current = call;
        // Closed in between, nobody else would cancel this one.
        if (state.over()) call.cancel();
        try (Response response = call.execute()) {
            if (!response.isSuccessful()) return refused(response);
            String type = Http.type(response.body().contentType());
            if (!type.equals("text/event-stream"))
                return new End.Broke(http.wrongType(type).why(), null, true);
            body = new StreamBody(response.body(), limits);
            EventSources.processResponse(response.newBuilder().body(body).build(), this);
            // Events that stay broken are not to be had so: the whole floor is, and the feed from there.
            if (hopeless) return new End.Over(new Answer.TooOld<>());
            return new End.Broke(broken == null ? http.line("platform.stream-ended") : broken, null, false);
        } catch (IOException e) {
            return new End.Broke(http.explain(e), null, false);
        }
    }

    /// From any thread. To OkHttp a call is over once its headers are there, so it cannot be found by its tag.
    void cancel() {
        Call call = current;
        if (call != null) call.cancel();
    }

    private Request request() {
        return http.request(http.url("events").build())
                .header("Accept", "text/event-stream")
                // A packed stream comes in lumps, if it comes.
                .header("Accept-Encoding", "identity")
                .header("Cache-Control", "no-cache")
                .header("Last-Event-ID", String.valueOf(inflow.position()))
                .build();
    }

    private End refused(Response response) throws IOException {
        boolean unsuited = NO_STREAM.contains(response.code());
        return switch (http.failure(response)) {
            case Reply.Declined declined when unsuited -> new End.Broke(declined.why(), null, true);
            case Reply.Declined declined -> new End.Over(Answers.declined(declined));
            case Reply.Nothing nothing -> new End.Broke(nothing.why(), nothing.retryAfter(), unsuited);
            case Reply.Got _ -> throw new IllegalStateException("a failure is no success");
        };
    }

    @Override
    public void onEvent(EventSource source, @Nullable String id, @Nullable String type, String data) {
        if (broken != null) return;
        if (state.over()) {
            stop("platform.stream-ended");
            return;
        }
        try {
            take(id, "heartbeat".equals(type), data);
        } catch (RuntimeException e) {
            bug = e;
            throw e;
        }
    }

    private void take(@Nullable String id, boolean heartbeat, String data) {
        if (body != null) body.eventRead();
        Frame frame = heartbeat ? frames.heartbeat(data) : frames.event(data);
        if (!heartbeat && frame.broken()) {
            again();
            return;
        }
        if (!inOrder(frame, heartbeat)) return;
        state.flowing(false);
        if (heartbeat) {
            inflow.alive(frame);
        } else {
            inflow.event(frame);
            // Of the events that share a number the last one carries it as id; only then may one resume after it.
            if (String.valueOf(frame.seq()).equals(id)) inflow.reached(frame.seq());
        }
    }

    /// False for an event that came before; one that is missing ends the stream, the next resumes where this
    /// one was whole.
    private boolean inOrder(Frame frame, boolean heartbeat) {
        if (frame.count() == 0) return true;
        long expected = heartbeat ? count : count + 1;
        if (frame.count() > expected) stop("platform.gap");
        if (frame.count() != expected) return heartbeat && broken == null;
        count = expected;
        return true;
    }

    /// What broke on the way is whole at the platform, so it is asked for again: a few times.
    private void again() {
        brokenTimes = inflow.position() == brokenAfter ? brokenTimes + 1 : 1;
        brokenAfter = inflow.position();
        hopeless = brokenTimes >= Route.PATIENCE;
        stop("platform.gap");
    }

    private void stop(String key) {
        broken = http.line(key);
        cancel();
    }

    @Override
    public void onFailure(EventSource source, @Nullable Throwable e, @Nullable Response response) {
        if (broken != null) return;
        switch (e) {
            case InterruptedIOException _ -> broken = http.line("platform.silent");
            case IOException io -> broken = http.explain(io);
            case RuntimeException own when own == bug -> throw own;
            // The library's reader stumbles over a line that is cut off (okhttp-sse 5.5.1: "byteCount < 0").
            case null, default -> broken = http.line("platform.cut");
        }
    }
}
