package dev.atalaya;

import dev.atalaya.wire.Json;
import dev.atalaya.wire.Problem;
import dev.atalaya.wire.SimState;
import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// Calls of `/sim/v1`, which only the built-in platform has. Blocking.
final class SimulatorCalls {

    private static final MediaType JSON = MediaType.get("application/json");

    private final OkHttpClient client = new OkHttpClient();
    private final PlatformAccess access;

    SimulatorCalls(PlatformAccess access) {
        this.access = access;
    }

    /// @throws IOException with one line when the platform does not do it
    void call(String method, String path, Object body) throws IOException {
        ask(method, path, RequestBody.create(Json.mapper().writeValueAsBytes(body), JSON));
    }

    /// The number of the last event that the platform made.
    long seq() throws IOException {
        return Json.mapper()
                .readValue(ask("GET", "state", null), SimState.class)
                .seq();
    }

    private String ask(String method, String path, @Nullable RequestBody body) throws IOException {
        Request request = new Request.Builder()
                .url(access.url() + "/sim/v1/" + path)
                .header("Authorization", "Bearer " + access.adminToken())
                .method(method, body)
                .build();
        try (Response answer = client.newCall(request).execute()) {
            String text = answer.body().string();
            if (!answer.isSuccessful()) throw new IOException(path + ": " + why(answer.code(), text));
            return text;
        }
    }

    /// One plain line, whatever was answered.
    private static String why(int code, String answer) {
        try {
            Problem problem = Json.mapper().readValue(answer, Problem.class);
            String title = problem == null || problem.title() == null ? "" : problem.title();
            String detail = problem == null || problem.detail() == null ? "" : problem.detail();
            String said = title.isBlank() || detail.isBlank() ? title + detail : title + ": " + detail;
            return said.isBlank()
                    ? Integer.toString(code)
                    : said.replaceAll("\\s+", " ").strip();
        } catch (JacksonException _) {
            return Integer.toString(code);
        }
    }
}
