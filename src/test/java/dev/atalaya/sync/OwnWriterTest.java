package dev.atalaya.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.atalaya.store.StoreException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OwnWriterTest {

    private final ManualLoop loop = new ManualLoop();
    private final List<StoreHealth> said = new ArrayList<>();
    private final OwnWriter writer = new OwnWriter(loop, new Health(said::add), new Random(1));
    private final List<String> done = new ArrayList<>();
    private int full;

    private void write(String what) {
        writer.write(
                () -> {
                    if (full-- > 0) throw new StoreException(StoreException.Kind.DISK_FULL, "no room", null);
                },
                () -> done.add(what));
    }

    @Test
    void aFullDiskHoldsEverythingInItsOrder() {
        full = 2;
        write("a");
        write("b");
        loop.run();
        assertThat(done).isEmpty();
        assertThat(said.getLast().details()).hasSize(1);
        write("c");
        loop.advance(Duration.ofSeconds(5));
        assertThat(done).containsExactly("a", "b", "c");
        assertThat(said.getLast().details()).isEmpty();
    }

    @Test
    void aWriteThatCanNeverSucceedIsReportedAndHoldsNobodyUp() {
        full = 1;
        write("a");
        writer.write(
                () -> {
                    throw new IllegalStateException("a fault of ours");
                },
                () -> done.add("never"));
        write("b");
        loop.run();
        assertThatIllegalStateException().isThrownBy(() -> loop.advance(Duration.ofSeconds(5)));
        loop.run();
        assertThat(done).containsExactly("a", "b");
    }

    @Test
    void whatFailsAfterAWriteHoldsNobodyUpEither() {
        writer.write(() -> {}, () -> {
            throw new IllegalStateException("a fault of ours");
        });
        write("b");
        assertThatIllegalStateException().isThrownBy(loop::run);
        loop.run();
        assertThat(done).containsExactly("b");
    }
}
