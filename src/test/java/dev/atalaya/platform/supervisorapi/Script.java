package dev.atalaya.platform.supervisorapi;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import mockwebserver3.MockResponse;
import mockwebserver3.MockResponseBody;
import mockwebserver3.SocketEffect;
import okio.BufferedSink;

/// A stream as a server sends it: what is written down here goes out at once, then it ends or stays open.
final class Script implements MockResponseBody {

    private final StringBuilder text = new StringBuilder();
    private final CountDownLatch done = new CountDownLatch(1);
    private boolean open;
    private long count;

    static Script stream() {
        return new Script();
    }

    /// An event with the stream's next count, and its number as id.
    Script event(long seq, String id) {
        count++;
        return raw(Events.sse(seq, count, id));
    }

    /// The same event as the one before.
    Script again(long seq, String id) {
        return raw(Events.sse(seq, count, id));
    }

    /// One that got lost: the next one counts it.
    Script lost() {
        count++;
        return this;
    }

    Script heartbeat(long seq) {
        return raw(Events.heartbeat(seq, count));
    }

    Script raw(String sse) {
        text.append(sse);
        return this;
    }

    /// Stays open, silent, until [#end].
    Script open() {
        open = true;
        return this;
    }

    void end() {
        done.countDown();
    }

    MockResponse response() {
        return new MockResponse.Builder()
                .addHeader("Content-Type", "text/event-stream")
                .body(this)
                .onResponseEnd(SocketEffect.ShutdownConnection.INSTANCE)
                .build();
    }

    @Override
    public long getContentLength() {
        return -1;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        sink.writeUtf8(text.toString());
        sink.flush();
        try {
            if (open) done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
