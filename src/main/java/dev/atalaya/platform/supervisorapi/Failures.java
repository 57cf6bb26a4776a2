package dev.atalaya.platform.supervisorapi;

import dev.atalaya.texts.Texts;
import dev.atalaya.wire.Problem;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/// Understands answers that are no success: redirects, refusals and faults, with a problem document or
/// without.
final class Failures {

    private static final long DOCUMENT_BYTES = 64 << 10;

    private final Endpoint endpoint;
    private final ProblemReader problems;
    private final Supplier<Texts> texts;
    private final InstantSource clock;

    Failures(Endpoint endpoint, ProblemReader problems, Supplier<Texts> texts, InstantSource clock) {
        this.endpoint = endpoint;
        this.problems = problems;
        this.texts = texts;
        this.clock = clock;
    }

    Reply of(Response response) throws IOException {
        int status = response.code();
        if (status < 400) return new Reply.Nothing(redirect(response), null);
        if (passing(status)) return new Reply.Nothing(line(status), retryAfter(response));
        return declined(status, problems.read(status, start(response.body())));
    }

    /// What failed within an answer that as a whole was none.
    Reply of(Problem problem) {
        int status = problem.status();
        return passing(status) ? new Reply.Nothing(line(status), null) : declined(status, problem);
    }

    private static boolean passing(int status) {
        return status >= 500 || status == 408 || status == 425 || status == 429;
    }

    private Reply.Declined declined(int status, Problem problem) {
        String words = endpoint.token().redact(Plain.line(words(problem)));
        return new Reply.Declined(problem, words.isEmpty() || status == 401 ? line(status) : words);
    }

    private String redirect(Response response) {
        String location = response.header("Location");
        HttpUrl target = location == null ? null : response.request().url().resolve(location);
        String where = target == null ? "?" : Plain.value(target.host());
        return texts.get().get("platform.redirect", endpoint.place(), where);
    }

    private String line(int status) {
        String key = switch (status) {
            case 401 -> "platform.signed-out";
            case 403 -> "platform.forbidden";
            case 404 -> "platform.not-found";
            case 429 -> "platform.too-many";
            case 502, 503, 504 -> "platform.unavailable";
            default -> status >= 500 ? "platform.failed" : "platform.refused";
        };
        return texts.get().get(key, endpoint.place(), String.valueOf(status));
    }

    private @Nullable Duration retryAfter(Response response) {
        return RetryAfter.parse(response.header("Retry-After"), response.header("Date"), clock.instant());
    }

    private static String words(Problem problem) {
        String detail = problem.detail();
        return detail == null || detail.equals(problem.title()) ? problem.title() : problem.title() + ": " + detail;
    }

    private static byte[] start(ResponseBody body) throws IOException {
        BufferedSource source = body.source();
        source.request(DOCUMENT_BYTES);
        return source.readByteArray(Math.min(DOCUMENT_BYTES, source.getBuffer().size()));
    }
}
