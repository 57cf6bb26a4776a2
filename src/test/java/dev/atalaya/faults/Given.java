package dev.atalaya.faults;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/// An answer of a platform's, or one that is given in its place.
public record Given(int status, Map<String, String> headers, byte[] body) {

    static Given of(int status, String type, String body) {
        return new Given(status, Map.of("Content-Type", type), body.getBytes(StandardCharsets.UTF_8));
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    Given text(String other) {
        return new Given(status, headers, other.getBytes(StandardCharsets.UTF_8));
    }

    /// Status line and headers, for a body of so many bytes; negative for one that comes in pieces.
    byte[] head(long length) {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " So\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        head.append(length < 0 ? "Transfer-Encoding: chunked" : "Content-Length: " + length);
        return head.append("\r\n\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }
}
