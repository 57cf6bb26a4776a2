package dev.atalaya.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.texts.Language;
import dev.atalaya.texts.Said;
import dev.atalaya.texts.Texts;
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
        assertThat(said.getLast()).isEqualTo(new StoreHealth(0, own.bytes(), List.of()));
        own.noBackups = true;
        loop.advance(Duration.ofHours(1));
        Said trouble = said.getLast().details().getFirst();
        assertThat(own.tidied).isEqualTo(2);
        assertThat(trouble.in(Texts.of(Language.EN))).isEqualTo("Backup: the disk is full");
        assertThat(trouble.in(Texts.of(Language.ES))).isEqualTo("Copia de seguridad: el disco está lleno");
        own.noBackups = false;
        loop.advance(Duration.ofHours(1));
        assertThat(said.getLast().details()).isEmpty();
    }

    @Test
    void whatCannotBeTidiedIsSaidOfTheFileItself() {
        new Housekeeping(own, loop, new Health(said::add)).start();
        own.full = true;
        loop.advance(Duration.ofMinutes(2));
        assertThat(said.getLast().details())
                .extracting(one -> one.in(Texts.of(Language.EN)))
                .containsExactly("Your own file: the disk is full", "Backup: the disk is full");
        own.full = false;
        loop.advance(Duration.ofHours(1));
        assertThat(said.getLast().details()).isEmpty();
    }
}
