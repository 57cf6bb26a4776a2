package dev.atalaya.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/// One request that has come to the proxy, and what may be done with it. What breaks the connection off ends with an
/// exception.
public final class Visit {

    private static final List<String> PASSED_ON = List.of("Content-Type", "Retry-After", "WWW-Authenticate", "Date");

    private final FaultProxy proxy;
    private final Visitor visitor;
    private final String method;
    private final String target;
    private final Map<String, String> headers;
    private final byte[] body;

    Visit(FaultProxy proxy, Visitor visitor, String method, String target, Map<String, String> headers, byte[] body) {
        this.proxy = proxy;
        this.visitor = visitor;
        this.method = method;
        this.target = target;
        this.headers = headers;
        this.body = body;
    }

    FaultProxy proxy() {
        return proxy;
    }

    static String path(String target) {
        int question = target.indexOf('?');
        return question < 0 ? target : target.substring(0, question);
    }

    String path() {
        return path(target);
    }

    boolean forStream() {
        return target.startsWith("/v1/events");
    }

    boolean forChanges() {
        return forStream() || target.startsWith("/v1/changes");
    }

    /// Has the platform answer; what it says goes through the fault that is set by then.
    void forward() throws IOException {
        try (Response response = proxy.client().newCall(request()).execute()) {
            BufferedSource source = response.body().source();
            Given given = new Given(response.code(), kept(response), new byte[0]);
            if (forStream() && response.isSuccessful()) {
                bytes(given.head(-1));
                while (!source.exhausted()) proxy.fault().event(event(source), this);
                visitor.cut();
            } else {
                proxy.fault().answer(given.text(source.readUtf8()), this);
            }
        }
    }

    private Request request() {
        Request.Builder request = new Request.Builder().url(proxy.platform() + target);
        headers.forEach((name, value) -> {
            if (!name.equals("host") && !name.equals("accept-encoding")) request.header(name, value);
        });
        return request.method(method, content()).build();
    }

    private @Nullable RequestBody content() {
        if (method.equals("GET")) return null;
        String type = headers.get("content-type");
        return RequestBody.create(body, type == null ? null : MediaType.get(type));
    }

    private static Map<String, String> kept(Response response) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (String name : PASSED_ON) {
            String value = response.header(name);
            if (value != null) kept.put(name, value);
        }
        return kept;
    }

    private static String event(BufferedSource source) throws IOException {
        StringBuilder event = new StringBuilder();
        for (String line = source.readUtf8LineStrict(); !line.isEmpty(); line = source.readUtf8LineStrict()) {
            event.append(line).append('\n');
        }
        return event.append('\n').toString();
    }

    void send(Given given) throws IOException {
        bytes(given.head(given.body().length));
        bytes(given.body());
    }

    /// The beginning of an answer that comes in pieces.
    void begin(Given given) throws IOException {
        bytes(given.head(-1));
    }

    /// A piece of an answer, or of a live feed.
    void piece(String text) throws IOException {
        piece(text.getBytes(StandardCharsets.UTF_8));
    }

    void piece(byte[] bytes) throws IOException {
        // An empty one would end the answer.
        if (bytes.length == 0) return;
        Buffer piece = new Buffer().writeHexadecimalUnsignedLong(bytes.length).writeUtf8("\r\n");
        bytes(piece.write(bytes).writeUtf8("\r\n").readByteArray());
    }

    void bytes(byte[] bytes) throws IOException {
        visitor.write(bytes);
    }

    /// Something whole has come through.
    void sign() {
        proxy.sign();
    }

    /// Lets nothing more through until the fault is over, and then breaks off.
    void swallow() throws IOException {
        proxy.untilOver();
        visitor.cut();
        throw new IOException("swallowed");
    }

    /// Breaks off.
    void cut() throws IOException {
        visitor.cut();
        throw new IOException("cut");
    }

    /// Lets nothing more through, ever.
    void die() throws IOException {
        visitor.deafen();
        visitor.waitUntilHeLeaves();
    }
}
