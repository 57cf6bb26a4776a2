package dev.atalaya.store.cache;

import static dev.atalaya.store.cache.CacheFixture.PLATFORM;
import static dev.atalaya.store.cache.CacheFixture.database;
import static dev.atalaya.store.cache.CacheFixture.floor;
import static dev.atalaya.store.cache.CacheFixture.sound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.atalaya.floor.FloorEvent;
import dev.atalaya.routing.AtomRuleBook;
import dev.atalaya.store.CacheBatch;
import dev.atalaya.store.CacheOpening;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.StoreException;
import dev.atalaya.store.StoreException.Kind;
import dev.atalaya.store.h2.Database;
import dev.atalaya.store.pack.MalformedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Damage that is met while the cache is in use: a full disk can leave a file that ends too early.
class CacheAnewTest {

    @TempDir
    Path folder;

    private static CacheBatch batch(long seq) {
        var decision = new SomeDecisions(new Random(seq)).decision("a-" + seq, "c-1", CacheFixture.NOW);
        return new CacheBatch(
                PLATFORM,
                null,
                seq,
                CacheFixture.NOW,
                List.of(new CacheBatch.Entry(seq, new FloorEvent.AssignmentMade(decision))));
    }

    @Test
    void aDamagedOneThatAFullDiskKeptFromBeingBuiltAnewOpensAtTheNextStart() throws IOException {
        sound(folder).close();
        Files.writeString(folder.resolve("cache.damaged"), "damaged");
        Files.delete(folder.resolve("cache.mv.db"));
        try (FloorCache cache = sound(folder)) {
            cache.replaceAll(floor(PLATFORM, 41));
        }
        try (FloorCache cache = sound(folder)) {
            assertThat(cache.load().orElseThrow().seq()).isEqualTo(41);
        }
    }

    @Test
    void aDamagedOneThatH2StillHasOpenIsBuiltAnewToo() throws Exception {
        try (Database still = database(folder)) {
            Files.writeString(folder.resolve("cache.damaged"), "damaged");
            CacheOpening.Open open = CacheFixture.open(folder);
            try (FloorCache cache = open.cache()) {
                assertThat(open.setAside()).isNotNull();
                assertThat(still.file()).exists();
                cache.replaceAll(floor(PLATFORM, 41));
            }
        }
        try (FloorCache cache = sound(folder)) {
            assertThat(cache.load().orElseThrow().seq()).isEqualTo(41);
        }
    }

    @Test
    void whatIsDamagedIsBuiltAnewWithTheWholeFloorAndWithoutARestart() {
        DamageFlag damage = new DamageFlag(folder.resolve("cache.damaged"));
        try (FloorCache cache = new H2FloorCache(database(folder), damage, new AtomRuleBook(), Packing.SIZE)) {
            cache.replaceAll(floor(PLATFORM, 41));
            cache.write(batch(42));
            assertThat(catchThrowable(() -> damage.watch(() -> {
                        throw new MalformedException("bad");
                    })))
                    .isInstanceOf(StoreException.class);

            assertThatThrownBy(cache::tidy).isInstanceOf(StoreException.class);
            assertThatThrownBy(() -> cache.write(batch(43)))
                    .isInstanceOfSatisfying(
                            StoreException.class, e -> assertThat(e.kind()).isEqualTo(Kind.DAMAGED));
            cache.replaceAll(floor(PLATFORM, 44));

            assertThat(cache.count()).isZero();
            cache.write(batch(45));
            assertThat(cache.newest(9)).hasSize(1);
        }
        try (FloorCache cache = sound(folder)) {
            assertThat(cache.load().orElseThrow().seq()).isEqualTo(45);
            assertThat(cache.newest(9)).hasSize(1);
        }
    }
}
