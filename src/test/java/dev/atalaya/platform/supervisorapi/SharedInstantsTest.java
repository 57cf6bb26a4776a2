package dev.atalaya.platform.supervisorapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

class SharedInstantsTest {

    private static final JsonMapper PLAIN = new JsonMapper();

    private final SharedInstants instants = new SharedInstants();
    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new SimpleModule().addDeserializer(Instant.class, instants))
            .build();

    @Test
    void readsTimesAsTheLibraryDoes() {
        Random random = new Random(7);
        long seconds = 400L * 366 * 86_400;
        Stream<Instant> times = LongStream.range(0, 5_000)
                .mapToObj(i -> Instant.ofEpochSecond(
                        random.nextLong(-seconds, seconds),
                        i % 3 == 0
                                ? 0
                                : i % 3 == 1 ? random.nextInt(1000) * 1_000_000 : random.nextInt(1_000_000_000)));
        assertThat(times).allSatisfy(time -> {
            String json = "\"" + time + "\"";
            assertThat(mapper.readValue(json, Instant.class)).isEqualTo(time);
            assertThat(PLAIN.readValue(json, Instant.class)).isEqualTo(time);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-28T23:59:59Z", "2024-02-29T00:00:00Z", "2026-12-31T23:59:59.9Z", "2026-11-24T10:20:00-06:00",
                "+10000-01-01T00:00:00Z", "2026-11-24T24:00:00Z", "2026-11-24T16:20:00.Z", "0000-01-01T00:00:00Z"
            })
    void readsUnusualTimesToo(String text) {
        assertThat(mapper.readValue("\"" + text + "\"", Instant.class))
                .isEqualTo(PLAIN.readValue("\"" + text + "\"", Instant.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30T00:00:00Z", "2026-13-01T00:00:00Z", "2026-11-24T25:00:00Z", "2026-11-24T16:60:00Z",
                "2026-11-24 16:20:00Z", "2026-11-24T16:20Z", "2026-11-24T16:20:00.12a4Z", "2026-11-24T16:20:00",
                "202a-11-24T16:20:00Z", "2026-11-24T16:20:00.1234567890Z", "yesterday"
            })
    void refusesWhatIsNoTime(String text) {
        assertThatThrownBy(() -> mapper.readValue("\"" + text + "\"", Instant.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void theSameTimeIsTheSameObject() {
        String json = "\"2026-11-24T16:20:00.123Z\"";
        assertThat(mapper.readValue(json, Instant.class)).isSameAs(mapper.readValue(json, Instant.class));
    }
}
