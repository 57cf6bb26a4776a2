package dev.atalaya.platform.supervisorapi;

import dev.atalaya.wire.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads problem documents (RFC 9457) as far as they go: a gateway's page is none, an old platform's may lack
/// fields.
final class ProblemReader {

    private final JsonMapper mapper;

    ProblemReader(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /// With an empty type and title where there is no document.
    ///
    /// @param status the answer's own, whatever the document says
    Problem read(int status, byte[] body) {
        JsonNode node = tree(body);
        return new Problem(
                node.path("type").stringValue(""),
                node.path("title").stringValue(""),
                status,
                text(node, "detail"),
                text(node, "field"),
                text(node, "assigneeId"),
                text(node, "groupId"),
                node.path("version").canConvertToLong()
                        ? Long.valueOf(node.path("version").longValue())
                        : null);
    }

    private JsonNode tree(byte[] body) {
        try {
            return mapper.readTree(body);
        } catch (JacksonException _) {
            // A web page or a cut document: the status alone has to do.
            return mapper.createObjectNode();
        }
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.path(field).stringValue(null);
    }
}
