package dev.atalaya.simulator.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// Which handler answers which method and path. Filled once, before the first request.
final class Routes {

    /// @param type of what comes back
    /// @param arguments by the name of the path's parameter
    record Match(Handler handler, String type, Map<String, String> arguments) {}

    private record Route(String method, String[] template, String type, Handler handler) {}

    private final List<Route> routes = new ArrayList<>();

    /// Of two that match the one added first answers.
    ///
    /// @param template a path, its parameters in braces
    Routes add(String method, String template, Handler handler) {
        routes.add(new Route(method, template.split("/", -1), "application/json", handler));
        return this;
    }

    /// The same for what answers with a stream of events.
    void addStream(String template, Handler handler) {
        routes.add(new Route("GET", template.split("/", -1), "text/event-stream", handler));
    }

    Match find(String method, String rawPath) {
        String[] path = rawPath.split("/", -1);
        TreeSet<String> allowed = new TreeSet<>();
        for (Route route : routes) {
            Optional<Map<String, String>> arguments = arguments(route.template(), path);
            if (arguments.isEmpty()) continue;
            if (route.method().equals(method)) {
                return new Match(route.handler(), route.type(), arguments.get());
            }
            allowed.add(route.method());
        }
        if (allowed.isEmpty()) throw Refusal.notFound(rawPath);
        String methods = String.join(", ", allowed);
        throw Refusal.of(405, "method-not-allowed", "This method is not possible here.", methods, null);
    }

    private static Optional<Map<String, String>> arguments(String[] template, String[] path) {
        if (template.length != path.length) return Optional.empty();
        Map<String, String> arguments = new HashMap<>();
        for (int i = 0; i < path.length; i++) {
            if (!template[i].startsWith("{")) {
                if (!template[i].equals(path[i])) return Optional.empty();
            } else {
                if (path[i].isEmpty()) return Optional.empty();
                arguments.put(template[i].substring(1, template[i].length() - 1), decoded(path[i]));
            }
        }
        return Optional.of(arguments);
    }

    /// The query's values by name; of a name given twice the last.
    static Map<String, String> query(String raw) {
        Map<String, String> found = new HashMap<>();
        for (String part : raw.split("&", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) found.put(decoded(part.substring(0, equals)), decoded(part.substring(equals + 1)));
        }
        return found;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            throw Refusal.malformed("url", unreadable.getMessage());
        }
    }
}
