package dev.atalaya.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.sync.Deltas;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.sync.Link;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import dev.atalaya.ui.control.Tone;
import dev.atalaya.ui.live.LiveFloor;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ShellWordsTest {

    private final AtomicLong nanos = new AtomicLong(TimeUnit.HOURS.toNanos(1));
    private final LiveFloor floor = new LiveFloor(nanos::get);
    private final ShellWords says = new ShellWords(Words.of(Texts.of(Language.EN), ZoneOffset.UTC));

    private static Link live(String trouble) {
        return new Link(Link.State.LIVE, FloorFixtures.NOW, trouble, null, 0, 0);
    }

    @Test
    void aStreamThatHasJustBrokenIsNotCalledConnected() {
        assertThat(says.stream(live(""))).isEqualTo("Stream connected");
        assertThat(ShellWords.liveTone(live(""))).isEqualTo(Tone.OK);
        assertThat(says.stream(live("connection refused"))).isEqualTo("connection refused");
        assertThat(ShellWords.liveTone(live("connection refused"))).isEqualTo(Tone.WARN);
    }

    @Test
    void silenceIsCountedInRealSecondsHoweverFastTheSimulationRuns() {
        Link stale = new Link(Link.State.STALE, FloorFixtures.NOW, "", null, 0, nanos.get());
        floor.apply(Deltas.link(stale));
        nanos.addAndGet(TimeUnit.SECONDS.toNanos(5));

        assertThat(says.stale(stale, floor.quiet())).startsWith("No news for 5 s.");
    }
}
