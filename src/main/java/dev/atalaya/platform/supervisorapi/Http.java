package dev.atalaya.platform.supervisorapi;

import dev.atalaya.texts.Texts;
import dev.atalaya.wire.Problem;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/// Sends requests and says what came back. Follows no redirect, takes no more than the limits allow, blocks.
final class Http implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Http.class);

    private final Endpoint endpoint;
    private final Limits limits;
    private final Supplier<Texts> texts;
    private final Failures failures;
    private final Lazily<Clients> clients;

    Http(Endpoint endpoint, Limits limits, Supplier<Texts> texts, InstantSource clock, ProblemReader problems) {
        this.endpoint = endpoint;
        this.limits = limits;
        this.texts = texts;
        this.failures = new Failures(endpoint, problems, texts, clock);
        // With the first call: what TLS trusts by default takes a while to read, and the start of a console waits for
        // it.
        this.clients = new Lazily<>(() -> Clients.of(endpoint, limits));
    }

    /// @param url with the call's query
    Request.Builder request(HttpUrl url) {
        return new Request.Builder()
                .url(url)
                .header("Authorization", endpoint.token().header())
                .header("Accept", "application/json, application/problem+json")
                .header("User-Agent", "Atalaya");
    }

    /// See [Endpoint#call].
    HttpUrl.Builder url(String... segments) {
        return endpoint.call(segments);
    }

    Reply send(Request request) {
        return reply(clients.get().usual().newCall(request));
    }

    /// For questions that may cost the platform time.
    Reply sendPatiently(Request request) {
        return reply(clients.get().patient().newCall(request));
    }

    private Reply reply(Call call) {
        try (Response response = call.execute()) {
            if (!response.isSuccessful()) return failures.of(response);
            String type = type(response.body().contentType());
            return isJson(type) ? new Reply.Got(read(response.body())) : wrongType(type);
        } catch (IOException e) {
            return new Reply.Nothing(explain(e), null);
        }
    }

    /// A call whose answer has no end: no limit for the whole, [Limits#silence] between two pieces.
    Call stream(Request request) {
        return clients.get().streams().newCall(request);
    }

    Reply failure(Response response) throws IOException {
        return failures.of(response);
    }

    Reply failure(Problem problem) {
        return failures.of(problem);
    }

    Reply.Nothing wrongType(String type) {
        String key = type.equals("text/html") ? "platform.web-page" : "platform.wrong-type";
        return new Reply.Nothing(line(key, Plain.value(type)), null);
    }

    String explain(IOException e) {
        // The line is for the user; the rest is kept for whoever looks for the cause.
        LOG.debug("call to {} failed", endpoint.place(), e);
        return Trouble.line(e, endpoint.place(), endpoint.ca() != null, texts.get());
    }

    String explain(JacksonException e) {
        LOG.debug("answer of {} cannot be read", endpoint.place(), e);
        return UnreadableLine.of(e, endpoint.place(), texts.get());
    }

    /// A text that has the platform's place for its first placeholder.
    String line(String key, Object... more) {
        Object[] args =
                Stream.concat(Stream.of(endpoint.place()), Stream.of(more)).toArray();
        return texts.get().get(key, args);
    }

    /// `type/subtype` in small letters, empty where there is none.
    static String type(@Nullable MediaType type) {
        return type == null ? "" : (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT);
    }

    private static boolean isJson(String type) {
        return type.equals("application/json") || type.endsWith("+json");
    }

    private byte[] read(ResponseBody body) throws IOException {
        BufferedSource source = body.source();
        if (body.contentLength() > limits.answerBytes() || source.request(limits.answerBytes() + 1)) {
            throw new TooLarge(limits.answerBytes());
        }
        return source.readByteArray();
    }

    /// Ends the calls that carry this tag.
    void cancel(Object tag) {
        clients.ifMade(made -> made.dispatcher().runningCalls().stream()
                .filter(call -> call.request().tag() == tag)
                .forEach(Call::cancel));
    }

    /// Forgets idle connections: after a break they may be dead without knowing it.
    void dropIdle() {
        clients.ifMade(made -> made.pool().evictAll());
    }

    @Override
    public void close() {
        clients.ifMade(made -> {
            made.dispatcher().cancelAll();
            made.pool().evictAll();
        });
    }
}
