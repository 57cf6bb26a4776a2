package dev.atalaya.platform.supervisorapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.platform.Answer;
import dev.atalaya.wire.Me;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a server says instead of an answer, and the one line that the user reads.
class FailuresTest {

    private static final String PROBLEM = "application/problem+json";

    private final Rig rig = new Rig();

    FailuresTest() throws IOException {}

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void aTokenThatIsNotAccepted() {
        rig.answer(401, PROBLEM, "{\"type\":\"signed-out\",\"title\":\"nobody\"}");

        assertThat(rig.platform.me()).isEqualTo(new Answer.SignedOut<Me>(rig.place() + " does not accept the token"));
    }

    @Test
    void aPositionNoLongerKept() {
        rig.answer(410, PROBLEM, "{\"type\":\"too-old\",\"title\":\"gone\"}");

        assertThat(rig.platform.me()).isEqualTo(new Answer.TooOld<Me>());
    }

    @ParameterizedTest
    @CsvSource({"400", "403", "404", "409", "412", "413", "415", "422", "428"})
    void aRefusalIsInThePlatformsWords(int status) {
        rig.answer(status, PROBLEM, "{\"type\":\"why-not\",\"title\":\"So it is\",\"detail\":\"and  so\\n\\u202eon\"}");

        assertThat(rig.platform.me()).isEqualTo(new Answer.Refused<Me>(status, "why-not", "So it is: and so on"));
    }

    @ParameterizedTest
    @CsvSource({
        "403, does not allow this",
        "404, does not have this",
        "409, refuses this (409)",
        "413, refuses this (413)",
        "422, refuses this (422)"
    })
    void aRefusalWithoutADocument(int status, String words) {
        rig.answer(status, "text/html", "<html><body>No</body></html>");

        assertThat(rig.platform.me()).isEqualTo(new Answer.Refused<Me>(status, "", rig.place() + " " + words));
    }

    @ParameterizedTest
    @CsvSource({
        "408, refuses this (408)",
        "429, asks for a pause: too many requests",
        "500, has a fault of its own (500)",
        "502, is not available at the moment (502)",
        "503, is not available at the moment (503)",
        "504, is not available at the moment (504)"
    })
    void aFaultThatMayPass(int status, String words) {
        // OkHttp itself tries once more after 408.
        rig.answer(status, "text/html", "<html><body>Bad gateway</body></html>");
        rig.answer(status, "text/html", "<html><body>Bad gateway</body></html>");

        assertThat(rig.platform.me()).isEqualTo(new Answer.Unreachable<Me>(rig.place() + " " + words, null));
    }

    @Test
    void retryAfterInSecondsOrAsADateOnTheServersClock() {
        rig.server.enqueue(
                Rig.response(429, PROBLEM, "{}").addHeader("Retry-After", "7").build());
        rig.server.enqueue(Rig.response(503, PROBLEM, "{}")
                .addHeader("Date", "Tue, 24 Nov 2026 16:20:00 GMT")
                .addHeader("Retry-After", "Tue, 24 Nov 2026 16:20:30 GMT")
                .build());

        assertThat(retryAfter(rig.platform.me())).isEqualTo(Duration.ofSeconds(7));
        assertThat(retryAfter(rig.platform.me())).isEqualTo(Duration.ofSeconds(30));
    }

    private static @Nullable Duration retryAfter(Answer<Me> answer) {
        return ((Answer.Unreachable<Me>) answer).retryAfter();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/v1/me", "//evil.example/x", "http://evil.example"})
    void aRedirectIsNotFollowed(String location) {
        rig.server.enqueue(Rig.response(307, "text/html", "")
                .addHeader("Location", location)
                .build());

        assertThat(line()).isEqualTo(rig.place() + " sends us on to evil.example, where the token must not go");
        assertThat(rig.server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aWebPageInsteadOfData() {
        rig.answer(200, "text/html; charset=utf-8", "<html>Please sign in</html>");

        assertThat(line())
                .isEqualTo(
                        rig.place() + " answers with a web page instead of data: is there a sign-in page in between?");
    }

    @Test
    void anotherContentType() {
        rig.answer(200, "application/octet-stream", "{}");

        assertThat(line()).isEqualTo(rig.place() + " answers with “application/octet-stream” instead of data");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"platformId\":\"mar", "<html>", "[", "\u0000"})
    void anAnswerThatIsNotJson(String body) {
        rig.answer(200, "application/json", body);

        assertThat(line()).isEqualTo(rig.place() + ": cannot be read");
    }

    @Test
    void anAnswerThatLacksAField() {
        rig.answer(200, "application/json", "{\"platformId\":\"marta-1\"}");

        assertThat(line()).isEqualTo(rig.place() + ": now is missing or not as it should be");
    }

    @Test
    void theTokenIsNotRepeatedEvenIfTheServerDoes() {
        rig.answer(403, PROBLEM, "{\"title\":\"" + Rig.TOKEN + " may not\",\"type\":\"forbidden\"}");

        assertThat(rig.platform.me().toString()).doesNotContain(Rig.TOKEN).contains("may not");
    }

    private String line() {
        return ((Answer.Unreachable<Me>) rig.platform.me()).why();
    }
}
