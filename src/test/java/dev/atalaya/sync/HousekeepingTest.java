package dev.atalaya.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HousekeepingTest {

    private final ManualLoop loop = new ManualLoop();
    private final FakeOwn own = new FakeOwn();
    private final List<StoreHealth> said = new ArrayList<>();

    @Test
    void backsUpWellAfterTheStartAndSaysWhenItCannot() {
        new Housekeeping(own, loop, new Health(said::add)).start();
        loop.advance(Duration.ofSeconds(59));
        assertThat(said).isEmpty();
        loop.advance(Duration.ofSeconds(2));
        assertThat(said.getLast()).isEqualTo(new StoreHealth(0, own.bytes(), ""));
        own.full = true;
        loop.advance(Duration.ofHours(1));
        assertThat(said.getLast().detail()).isEqualTo("No room left on the disk");
        own.full = false;
        loop.advance(Duration.ofHours(1));
        assertThat(said.getLast().detail()).isEmpty();
    }
}
