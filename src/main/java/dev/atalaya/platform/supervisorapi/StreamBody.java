package dev.atalaya.platform.supervisorapi;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/// A stream that may not fall silent between two events, nor bring one without end. Bytes that drip in without
/// making an event count as silence too.
final class StreamBody extends ResponseBody {

    private final ResponseBody body;
    private final Limits limits;
    private final BufferedSource source;
    private long bytes;

    StreamBody(ResponseBody body, Limits limits) {
        this.body = body;
        this.limits = limits;
        this.source = Okio.buffer(new ForwardingSource(body.source()) {
            @Override
            public long read(Buffer sink, long byteCount) throws IOException {
                long read = super.read(sink, byteCount);
                bytes += Math.max(read, 0);
                if (bytes > limits.eventBytes()) throw new TooLarge(limits.eventBytes());
                return read;
            }
        });
        eventRead();
    }

    /// An event has come: the next one may take its time again.
    void eventRead() {
        bytes = 0;
        body.source()
                .timeout()
                .deadlineNanoTime(System.nanoTime() + limits.silence().toNanos());
    }

    @Override
    public @Nullable MediaType contentType() {
        return body.contentType();
    }

    @Override
    public long contentLength() {
        return body.contentLength();
    }

    @Override
    public BufferedSource source() {
        return source;
    }
}
