package dev.atalaya.store.crash;

import dev.atalaya.floor.FloorEvent;
import dev.atalaya.floor.UserState;
import dev.atalaya.store.CacheBatch;
import dev.atalaya.store.CacheBatch.Entry;
import dev.atalaya.store.CacheOpening;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.FloorSnapshot;
import dev.atalaya.store.cache.CacheFile;
import dev.atalaya.store.cache.SomeDecisions;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Writes batch after batch for ever, each with a decision and a change of every state, and says the position.
public final class CachingVictim {

    static final int STATES = 40;
    private static final Instant NOW = Instant.parse("2026-11-24T16:20:00Z");

    private CachingVictim() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        CacheOpening opening = new CacheFile(Path.of(args[0]), QueueingVictim.KEY, NOW).open();
        if (!(opening instanceof CacheOpening.Open(FloorCache cache, var aside)) || aside != null) {
            throw new IllegalStateException("" + opening);
        }
        if (cache.load().isEmpty()) cache.replaceAll(empty());
        SomeDecisions some = new SomeDecisions(new Random());
        for (long seq = cache.load().orElseThrow().seq() + 1; ; seq++) {
            List<Entry> entries = new ArrayList<>();
            for (int i = 0; i < STATES; i++) {
                UserState state = new UserState("st-" + i, "State of " + seq, "k", "", true, true, seq);
                entries.add(new Entry(seq, new FloorEvent.StateChanged(state)));
            }
            var decision = some.decision("a-" + seq, "c-" + seq, NOW.plusMillis(seq));
            entries.add(new Entry(seq, new FloorEvent.AssignmentMade(decision)));
            cache.write(new CacheBatch("p", null, seq, NOW, entries));
            out.println(seq);
        }
    }

    private static FloorSnapshot empty() {
        return new FloorSnapshot("p", null, 0, NOW, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
