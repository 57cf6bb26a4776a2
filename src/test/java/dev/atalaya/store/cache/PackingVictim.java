package dev.atalaya.store.cache;

import dev.atalaya.routing.AtomRuleBook;
import dev.atalaya.store.CacheOpening;
import dev.atalaya.store.FloorCache;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Writes decisions for ever, at the end and in the middle, packs them, and says how many there are.
public final class PackingVictim {

    static final int PACK = 16;

    private PackingVictim() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        CacheFile file = new CacheFile(Path.of(args[0]), CacheFixture.KEY, CacheFixture.NOW, new AtomRuleBook(), PACK);
        if (!(file.open() instanceof CacheOpening.Open(FloorCache cache, var aside)) || aside != null) {
            throw new IllegalStateException("cannot be opened");
        }
        Random random = new Random(cache.count());
        SomeDecisions some = new SomeDecisions(random);
        while (true) {
            long n = cache.count();
            List<dev.atalaya.floor.Assignment> more = new ArrayList<>();
            for (int i = 0; i < 9; i++) {
                long second = i < 6 ? n + i : random.nextLong(n + 1);
                more.add(some.decision("d-" + (n + i), "c-" + n, CacheFixture.NOW.plusSeconds(second)));
            }
            cache.backfill(more);
            if (random.nextBoolean() && cache.tidy()) out.println("tidied");
            out.println(cache.count());
        }
    }
}
