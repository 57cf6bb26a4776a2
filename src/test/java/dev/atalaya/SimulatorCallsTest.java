package dev.atalaya;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.atalaya.wire.SimClock;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class SimulatorCallsTest {

    @Test
    void aRefusalIsOnePlainLine() throws IOException {
        try (SmallPlatform platform = new SmallPlatform()) {
            SimulatorCalls calls = new SimulatorCalls(new PlatformAccess(platform.url(), platform.token(), "", ""));

            Throwable refused = catchThrowable(() -> calls.call("PUT", "clock", new SimClock(null, -5.0, false)));

            assertThat(refused).isInstanceOf(IOException.class);
            assertThat(refused.getMessage())
                    .startsWith("clock: ")
                    .hasLineCount(1)
                    .doesNotContain("{", "\"", "}");
        }
    }
}
