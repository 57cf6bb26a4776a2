package dev.atalaya.store.cache;

import static dev.atalaya.store.cache.CacheFixture.PLATFORM;
import static dev.atalaya.store.cache.CacheFixture.floor;
import static dev.atalaya.store.cache.CacheFixture.open;
import static dev.atalaya.store.cache.CacheFixture.sound;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.store.CacheOpening;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.FloorSnapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Wrong bytes anywhere in the file. H2 itself goes back to an earlier moment where it finds the end of the
/// file damaged; what it then shows must be a whole floor all the same.
class CacheDamageTest {

    private static final int CONVERSATIONS = 2000;

    @TempDir
    Path folder;

    @Test
    void aDamagedFileIsPutAsideOrHoldsAWholeFloor() throws IOException {
        Path file = folder.resolve("cache.mv.db");
        try (FloorCache cache = sound(folder)) {
            cache.replaceAll(LargeFloor.of(10, CONVERSATIONS));
        }
        byte[] good = Files.readAllBytes(file);
        int putAside = 0;
        for (int seed = 0; seed < 24; seed++) {
            Files.write(file, damaged(good, new Random(seed)));
            CacheOpening.Open open = open(folder);
            try (FloorCache cache = open.cache()) {
                if (open.setAside() != null) putAside++;
                assertWhole(cache.load());
                cache.replaceAll(floor(PLATFORM, 41));
                assertThat(cache.load().orElseThrow().seq()).isEqualTo(41);
            }
        }
        assertThat(putAside).as("files found damaged").isPositive();
    }

    private static void assertWhole(Optional<FloorSnapshot> found) {
        found.ifPresent(floor -> assertThat(floor.conversations()).hasSize(CONVERSATIONS));
    }

    private static byte[] damaged(byte[] good, Random random) {
        byte[] bytes = good.clone();
        switch (random.nextInt(4)) {
            case 0 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 1 -> Arrays.fill(bytes, random.nextInt(bytes.length), bytes.length, (byte) 0);
            default -> flip(bytes, random);
        }
        return bytes;
    }

    private static void flip(byte[] bytes, Random random) {
        for (int i = random.nextInt(1, 60); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] ^= (byte) random.nextInt(1, 256);
        }
    }
}
