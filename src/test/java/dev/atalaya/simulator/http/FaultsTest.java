package dev.atalaya.simulator.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.wire.SimFault;
import dev.atalaya.wire.SimFault.Kind;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FaultsTest {

    private final Faults faults = new Faults();

    private static SimFault fault(
            String path, @Nullable String method, @Nullable Double rate, @Nullable Integer times) {
        return new SimFault(path, method, Kind.STATUS, null, null, null, rate, null, times, null);
    }

    private boolean hits(String method, String path) {
        return faults.take(method, path, _ -> true).isPresent();
    }

    @Test
    void matchesByPathAndMethod() {
        faults.replace(List.of(fault("/v1/conversations/*", "GET", null, null), fault("/v1/me", null, null, null)));

        assertThat(hits("GET", "/v1/conversations/7")).isTrue();
        assertThat(hits("GET", "/v1/conversations/7/messages")).isTrue();
        assertThat(hits("POST", "/v1/conversations/7")).isFalse();
        assertThat(hits("GET", "/v1/conversations")).isFalse();
        assertThat(hits("DELETE", "/v1/me")).isTrue();
        assertThat(hits("GET", "/v1/me/")).isFalse();
    }

    @Test
    void isUsedUpAfterSoManyHitsAndTheNextOneTakesItsPlace() {
        faults.replace(List.of(fault("/v1/*", null, null, 2), fault("/v1/me", null, null, 1)));

        assertThat(List.of(hits("GET", "/v1/me"), hits("GET", "/v1/me"), hits("GET", "/v1/me"), hits("GET", "/v1/me")))
                .containsExactly(true, true, true, false);
    }

    @Test
    void theRateIsTheShareHitAndTheSameEachTime() {
        SimFault half = fault("/v1/me", null, 0.5, null);
        faults.replace(List.of(half));
        List<Boolean> first =
                IntStream.range(0, 1000).mapToObj(_ -> hits("GET", "/v1/me")).toList();
        faults.replace(List.of(half));
        List<Boolean> second =
                IntStream.range(0, 1000).mapToObj(_ -> hits("GET", "/v1/me")).toList();

        assertThat(first).isEqualTo(second);
        assertThat(first.stream().filter(hit -> hit).count()).isBetween(450L, 550L);
    }

    @Test
    void whatMakesNoSenseHereIsPassedOver() {
        faults.replace(List.of(fault("/v1/events", null, null, 1)));

        assertThat(faults.take("GET", "/v1/events", StreamFault::concerns)).isEmpty();
        assertThat(hits("GET", "/v1/events")).isTrue();
    }

    @Test
    void aReplacementEndsTheWait() throws InterruptedException {
        Thread waiting = Thread.ofVirtual().start(() -> {
            try {
                faults.hold(Duration.ofMinutes(5));
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        });
        while (waiting.getState() != Thread.State.TIMED_WAITING) Thread.onSpinWait();

        faults.replace(List.of());

        assertThat(waiting.join(Duration.ofSeconds(30))).isTrue();
    }
}
