package dev.atalaya.platform.supervisorapi;

import dev.atalaya.wire.Json;
import dev.atalaya.wire.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/// Whatever comes as a problem document or as a `Retry-After`.
public final class ProblemFuzz {

    private static final ProblemReader READER = new ProblemReader(Json.mapper());

    private ProblemFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        Problem problem = READER.read(400, input);
        if (problem.status() != 400) throw new AssertionError(problem.toString());
        PlainLines.check(Plain.line(problem.title() + problem.detail()));
        String header = new String(input, StandardCharsets.ISO_8859_1);
        var wait = RetryAfter.parse(header, header, Instant.EPOCH);
        if (wait != null && (wait.isNegative() || wait.compareTo(RetryAfter.LONGEST) > 0)) {
            throw new AssertionError(header + ": " + wait);
        }
    }
}
