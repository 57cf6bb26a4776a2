package dev.atalaya.platform.supervisorapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.platform.Feed;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Streams that fall silent or do not come through, polling instead, waiting, and the ends that are final.
class LiveFeedFallbackTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Heard heard = new Heard();
    private final List<Script> scripts = new ArrayList<>();
    private Rig rig = new Rig();
    private @Nullable Feed feed;

    LiveFeedFallbackTest() throws IOException {}

    @AfterEach
    void close() {
        if (feed != null) feed.close();
        scripts.forEach(Script::end);
        rig.close();
    }

    /// Silence is noticed on the real clock, so here it is a short one.
    private void impatient(int silenceMillis, long eventBytes) throws IOException {
        rig.close();
        rig = new Rig(Rig.limits(Duration.ofMillis(silenceMillis), 1 << 20, eventBytes));
    }

    private void serve(Script script) {
        scripts.add(script);
        rig.server.enqueue(script.response());
    }

    private void follow() {
        feed = rig.platform.follow(41, heard);
    }

    @Test
    void aSilentStreamIsDead() throws Exception {
        impatient(150, 1 << 20);
        serve(Script.stream().event(42, "a").open());
        follow();

        assertThat(heard.next(3))
                .containsExactly("streaming", "42 a", "interrupted: " + rig.place() + " has fallen silent");
    }

    @Test
    void aDripThatMakesNoEventIsSilenceToo() throws Exception {
        impatient(300, 1 << 20);
        rig.server.enqueue(Rig.response(200, "text/event-stream", "x".repeat(100_000))
                .throttleBody(1, 20, TimeUnit.MILLISECONDS)
                .build());
        follow();

        assertThat(heard.next(1)).containsExactly("interrupted: " + rig.place() + " has fallen silent");
    }

    @Test
    void anEventWithoutEndIsNotWaitedFor() throws Exception {
        impatient(30_000, 1 << 20);
        serve(Script.stream().event(42, "a").raw("data: " + "x".repeat(2 << 20)).open());
        follow();

        assertThat(heard.next(3))
                .containsExactly(
                        "streaming",
                        "42 a",
                        "interrupted: An answer of " + rig.place() + " is larger than 1 MB and was not read");
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 405, 406, 501})
    void whereThereIsNoStreamItPolls(int status) throws Exception {
        rig.answer(status, "application/problem+json", "{}")
                .answer(Events.changes(45, true, Events.frame(42, 0, "a"), Events.frame(42, 0, "b")))
                .answer(Events.changes(47, false, Events.frame(42, 0, "b"), Events.frame(47, 0, "c")));
        follow();

        assertThat(heard.next(1).getFirst()).startsWith("interrupted: ");
        assertThat(heard.next(4)).containsExactly("polling", "42 a", "42 b", "47 c");
        heard.sign(" 47");
        assertThat(rig.pace.next()).isEqualTo(SECOND);
        rig.request();
        assertThat(rig.request().getTarget()).isEqualTo("/v1/changes?after=41&limit=500");
        assertThat(rig.request().getTarget()).isEqualTo("/v1/changes?after=45&limit=500");
        assertThat(rig.request().getTarget()).isEqualTo("/v1/changes?after=47&limit=500");
    }

    @Test
    void anAnswerThatIsNoStreamMeansPolling() throws Exception {
        rig.answer(200, "text/html", "<html>").answer(Events.changes(41, true));
        follow();

        assertThat(heard.next(1).getFirst()).contains("web page instead of data");
        heard.next(1);
        // More without progress: it breathes all the same.
        assertThat(rig.pace.next()).isEqualTo(SECOND);
    }

    @Test
    void threeBrokenStreamsMeanPollingAndThenTheStreamComesBack() throws Exception {
        for (int i = 0; i < 3; i++) serve(Script.stream());
        for (int i = 0; i < 5; i++) rig.answer(Events.changes(41, false));
        serve(Script.stream().event(42, "a").open());
        follow();

        assertThat(List.of(rig.pace.next(), rig.pace.next()))
                .extracting(Duration::toMillis)
                .containsExactly(250L, 500L);
        assertThat(heard.next(4).getLast()).isEqualTo("polling");
        for (int i = 0; i < 5; i++) assertThat(rig.pace.next()).isEqualTo(SECOND);
        assertThat(heard.next(2)).containsExactly("streaming", "42 a");
    }

    @Test
    void aStreamTriedInVainWhilePollingInterruptsNothing() throws Exception {
        rig.answer(404, "text/html", "").answer(Events.changes(41, false));
        rig.answer(404, "text/html", "").answer(Events.changes(42, false, Events.frame(42, 0, "a")));
        follow();
        heard.next(2);
        rig.pace.pass(Duration.ofMinutes(1));
        rig.pace.next();

        assertThat(heard.next(1)).containsExactly("42 a");
    }

    @Test
    void waitsAsLongAsThePlatformAsks() throws Exception {
        rig.server.enqueue(Rig.response(429, "application/problem+json", "{}")
                .addHeader("Retry-After", "9")
                .build());
        serve(Script.stream().event(42, "a").open());
        follow();

        assertThat(heard.next(1).getFirst()).endsWith("asks for a pause: too many requests");
        assertThat(rig.pace.next()).isEqualTo(Duration.ofSeconds(9));
        assertThat(heard.next(2)).containsExactly("streaming", "42 a");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 410, 422})
    void aFinalAnswerEndsIt(int status) throws Exception {
        rig.answer(status, "application/problem+json", "{\"type\":\"so\",\"title\":\"So\"}");
        follow();

        String end = heard.next(1).getFirst();
        assertThat(end)
                .isEqualTo(
                        switch (status) {
                            case 401 -> "ended: SignedOut[why=" + rig.place() + " does not accept the token]";
                            case 410 -> "ended: TooOld[]";
                            default -> "ended: Refused[status=" + status + ", code=so, why=So]";
                        });
        assertThat(rig.server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aFinalAnswerWhilePollingEndsItToo() throws Exception {
        rig.answer(404, "text/html", "").answer(410, "application/problem+json", "{}");
        follow();

        assertThat(heard.next(2).getLast()).isEqualTo("ended: TooOld[]");
    }

    @Test
    void brokenAnswersWhilePollingAreWaitedOut() throws Exception {
        rig.answer(404, "text/html", "").answer(200, "application/json", "{\"platf");
        serve(Script.stream().event(42, "a").open());
        follow();
        rig.pace.next();

        assertThat(heard.next(4).get(1)).isEqualTo("interrupted: " + rig.place() + ": cannot be read");
    }
}
