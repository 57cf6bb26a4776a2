package dev.atalaya;

import dev.atalaya.wire.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Where the built-in platform listens and with which tokens, as its process prints it when it is ready.
record PlatformAccess(String url, String adminToken, String supervisorToken, String platformId) {

    /// @throws JacksonException when it is not such a line
    static PlatformAccess parse(String line) {
        JsonNode node = Json.mapper().readTree(line);
        return new PlatformAccess(
                node.required("url").asString(),
                node.required("adminToken").asString(),
                node.path("supervisorToken").asString(""),
                node.required("platformId").asString());
    }

    /// Without the tokens, which belong in no log.
    @Override
    public String toString() {
        return url;
    }
}
