package dev.atalaya;

import dev.atalaya.floor.Assignment;
import dev.atalaya.secrets.SecretStores;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.FloorSnapshot;
import dev.atalaya.store.cache.SomeDecisions;
import dev.atalaya.store.files.DataDir;
import dev.atalaya.store.files.ProfileFolder;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import dev.atalaya.wire.Stamped;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;

/// Fills the files of a platform that the command line names, as a day's work leaves them: for `packaging/bench start`.
final class YesterdayData {

    private static final int AT_ONCE = 5_000;

    private YesterdayData() {}

    /// @param args the data folder, the platform's address, how many decisions
    public static void main(String[] args) {
        Texts english = Texts.of(Language.EN);
        ProfileFolder folder = DataDir.ofThisSystem(args[0]).profile("url-" + args[1]);
        SecretStores secrets = new SecretStores(Executors.defaultThreadFactory(), () -> english);
        try (ProfileFiles files = ProfileFiles.open(folder, secrets.open(folder.path(), true))) {
            FloorCache cache = files.cache();
            if (cache == null) throw new IllegalStateException(files.notices().toString());
            cache.replaceAll(floor());
            fill(cache, Integer.parseInt(args[2]));
        }
        System.exit(0);
    }

    private static void fill(FloorCache cache, int count) {
        SomeDecisions some = new SomeDecisions(new Random(1));
        List<Assignment> batch = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            batch.add(some.decision(
                    Integer.toString(i), Integer.toString(i / 2), FloorFixtures.NOW.minusSeconds(10L * (count - i))));
            if (batch.size() == AT_ONCE || i == count - 1) {
                cache.backfill(batch);
                batch.clear();
            }
        }
        boolean more = true;
        while (more) more = cache.tidy();
    }

    private static FloorSnapshot floor() {
        return new FloorSnapshot(
                FloorFixtures.PLATFORM,
                FloorFixtures.me(),
                100,
                FloorFixtures.NOW,
                stamped(FloorFixtures.states()),
                stamped(FloorFixtures.groups()),
                stamped(FloorFixtures.agents()),
                List.of(),
                stamped(FloorFixtures.conversations()));
    }

    private static <T> List<Stamped<T>> stamped(List<T> values) {
        return values.stream().map(value -> new Stamped<>(100L, value)).toList();
    }
}
