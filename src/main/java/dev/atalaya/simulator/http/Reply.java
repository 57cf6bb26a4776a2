package dev.atalaya.simulator.http;

import dev.atalaya.wire.Problem;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// An answer, ready to be sent.
///
/// @param headers beside the content type
record Reply(int status, String type, Map<String, String> headers, byte[] body) implements Answer {

    static Reply json(JsonMapper mapper, Object value) {
        return new Reply(200, "application/json", Map.of(), mapper.writeValueAsBytes(value));
    }

    static Reply problem(JsonMapper mapper, Problem problem) {
        return new Reply(problem.status(), "application/problem+json", Map.of(), mapper.writeValueAsBytes(problem));
    }

    Reply with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Reply(status, type, Map.copyOf(more), body);
    }

    /// With the version that guards the next change.
    Reply tagged(long version) {
        return with("ETag", "\"" + version + "\"");
    }
}
