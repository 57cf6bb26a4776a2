package dev.atalaya.simulator.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.atalaya.simulator.world.Principal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Stands before the resources: who is it, what goes wrong on purpose, which resource, and a problem document for
/// whatever it refuses. Thread-safe.
final class Front implements HttpHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Front.class);

    private final Routes routes;
    private final Tokens tokens;
    private final RequestFault fault;
    private final JsonMapper mapper;
    private final JsonMapper strict;

    Front(Routes routes, Tokens tokens, Faults faults, JsonMapper mapper) {
        this.routes = routes;
        this.tokens = tokens;
        this.fault = new RequestFault(faults);
        this.mapper = mapper;
        this.strict = mapper.rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try {
            RequestFault.Fate fate = fault.before(exchange);
            switch (fate.instead() != null ? fate.instead() : answer(exchange)) {
                case Reply reply -> RequestFault.send(exchange, reply, fate);
                case EventStream stream -> run(stream, exchange);
            }
        } catch (Abort onPurpose) {
            Abort.carryOut(exchange, exchange.getResponseCode() != -1);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        } finally {
            exchange.close();
        }
    }

    private Answer answer(HttpExchange exchange) {
        try {
            Headers headers = exchange.getRequestHeaders();
            Principal user = user(headers);
            URI uri = exchange.getRequestURI();
            Routes.Match match = routes.find(exchange.getRequestMethod(), uri.getRawPath());
            Accept.check(headers, match.type());
            String query = uri.getRawQuery();
            Map<String, String> values = query == null ? Map.of() : Routes.query(query);
            return match.handler()
                    .answer(new Call(user, match.arguments(), values, headers, new Body(exchange, strict)));
        } catch (Refusal refusal) {
            return reply(refusal);
        } catch (RuntimeException failure) {
            if (failure instanceof UncheckedIOException) throw failure;
            LOG.error("{} {} failed", exchange.getRequestMethod(), exchange.getRequestURI(), failure);
            return reply(Refusal.of(500, "failed", "The platform failed.", failure.toString(), null));
        }
    }

    private Principal user(Headers headers) {
        String sent = headers.getFirst("Authorization");
        if (sent == null || !sent.regionMatches(true, 0, "Bearer ", 0, 7)) {
            throw Refusal.of(401, "signed-out", "A token is needed.", null, "Authorization");
        }
        return tokens.user(sent.substring(7).strip())
                .orElseThrow(() -> Refusal.of(401, "signed-out", "The token is not accepted.", null, "Authorization"));
    }

    private Reply reply(Refusal refusal) {
        Reply reply = Reply.problem(mapper, refusal.problem());
        return switch (refusal.problem().status()) {
            case 401 -> reply.with("WWW-Authenticate", "Bearer");
            case 405 -> reply.with("Allow", String.valueOf(refusal.problem().detail()));
            case 429 -> reply.with("Retry-After", "1");
            default -> reply;
        };
    }

    private static void run(EventStream stream, HttpExchange exchange) throws IOException, InterruptedException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "text/event-stream");
        headers.set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        stream.run(out);
    }
}
