package dev.atalaya.simulator.http;

import com.sun.net.httpserver.HttpExchange;
import dev.atalaya.wire.Json;
import dev.atalaya.wire.Problem;
import dev.atalaya.wire.SimFault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What goes wrong with single requests, and how an answer goes out. Calls of `/sim/v1` are never hit.
final class RequestFault {

    /// What is to become of a request.
    ///
    /// @param instead the answer to give without carrying it out, or null
    /// @param after what is to go wrong with the answer, or null
    record Fate(@Nullable Reply instead, SimFault.@Nullable Kind after) {}

    private static final Fate NONE = new Fate(null, null);

    private final Faults faults;

    RequestFault(Faults faults) {
        this.faults = faults;
    }

    /// What happens before the request is carried out.
    ///
    /// @throws Abort where there is to be none
    Fate before(HttpExchange exchange) throws InterruptedException {
        String path = exchange.getRequestURI().getRawPath();
        if (path.startsWith("/sim/")) return NONE;
        boolean stream = path.equals("/v1/events");
        SimFault fault = faults.take(exchange.getRequestMethod(), path, kind -> !stream || !StreamFault.concerns(kind))
                .orElse(null);
        if (fault == null) return NONE;
        Integer delay = fault.delayMillis();
        if (delay != null) faults.hold(Duration.ofMillis(delay));
        return switch (fault.kind()) {
            case DELAY -> NONE;
            case STATUS -> new Fate(status(fault), null);
            case DROP -> throw new Abort();
            case GARBAGE -> new Fate(new Reply(200, "application/json", Map.of(), bytes("<html>")), null);
            case BLACK_HOLE -> {
                Integer seconds = fault.seconds();
                faults.hold(seconds == null ? Duration.ofMinutes(10) : Duration.ofSeconds(seconds));
                throw new Abort();
            }
            case TRUNCATE, LOSE_ANSWER -> new Fate(null, fault.kind());
        };
    }

    /// Sends an answer, or as much of it as is to arrive.
    static void send(HttpExchange exchange, Reply reply, Fate fate) throws IOException {
        if (fate.after() == SimFault.Kind.LOSE_ANSWER) throw new Abort();
        exchange.getResponseHeaders().set("Content-Type", reply.type());
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        reply.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] body = reply.body();
        exchange.sendResponseHeaders(reply.status(), body.length);
        int length = fate.after() == SimFault.Kind.TRUNCATE ? body.length / 2 : body.length;
        exchange.getResponseBody().write(body, 0, length);
        if (length < body.length) {
            exchange.getResponseBody().flush();
            throw new Abort();
        }
    }

    private static Reply status(SimFault fault) {
        Integer wanted = fault.status();
        int status = wanted == null ? 503 : wanted;
        Problem problem = new Problem("fault", "A fault on purpose.", status, null, null, null, null, null);
        Reply reply = Reply.problem(Json.mapper(), problem);
        if (status == 401) reply = reply.with("WWW-Authenticate", "Bearer");
        Integer wait = fault.retryAfter();
        return wait == null ? reply : reply.with("Retry-After", wait.toString());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
