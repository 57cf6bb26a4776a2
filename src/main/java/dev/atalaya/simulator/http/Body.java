package dev.atalaya.simulator.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/// The body of a request, read when asked for.
///
/// @param mapper refuses fields that it does not know: a misspelt one must not be taken for one left out
record Body(HttpExchange exchange, JsonMapper mapper) {

    static final int LARGEST = 1 << 20;

    /// So much of a body that is too large is read and thrown away, so that its sender gets to see the answer.
    private static final int PATIENCE = 16 * LARGEST;

    <T> T as(Class<T> type) {
        String sent = exchange.getRequestHeaders().getFirst("Content-Type");
        String media = sent == null ? "" : sent.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!media.equals("application/json")) {
            throw Refusal.of(
                    415, "unsupported-media-type", "The body must be application/json.", media, "Content-Type");
        }
        byte[] bytes = read();
        if (bytes.length == 0) throw Refusal.malformed("body", "there is none");
        try {
            T value = mapper.readValue(bytes, type);
            if (value == null) throw Refusal.malformed("body", "null");
            return value;
        } catch (DatabindException wrong) {
            throw Refusal.malformed(field(wrong), wrong.getOriginalMessage());
        } catch (JacksonException broken) {
            throw Refusal.malformed("body", broken.getOriginalMessage() + place(broken));
        }
    }

    private byte[] read() {
        try {
            InputStream in = exchange.getRequestBody();
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length <= LARGEST) return bytes;
            for (long left = PATIENCE; left > 0; left -= bytes.length) {
                if (in.readNBytes(bytes, 0, bytes.length) < bytes.length) break;
            }
            throw Refusal.of(413, "too-large", "The body is too large.", "at most " + LARGEST + " bytes", null);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String field(DatabindException wrong) {
        String path = wrong.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
        return path.isEmpty() ? "body" : path;
    }

    private static String place(JacksonException broken) {
        return " (line " + broken.getLocation().getLineNr() + ", column "
                + broken.getLocation().getColumnNr() + ")";
    }
}
