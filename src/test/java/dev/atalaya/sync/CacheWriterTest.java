package dev.atalaya.sync;

import static dev.atalaya.sync.FloorFixtures.ANA;
import static dev.atalaya.sync.FloorFixtures.SOPORTE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.FloorEvent;
import dev.atalaya.store.CacheBatch;
import dev.atalaya.store.FloorSnapshot;
import dev.atalaya.store.StoreException.Kind;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CacheWriterTest {

    private final FakePlatform platform = new FakePlatform();
    private final FakeCache cache = new FakeCache();
    private final ManualLoop disk = new ManualLoop();
    private final ManualLoop loop = new ManualLoop();
    private final Reducer reducer = new Reducer(loop);
    private int recoveries;
    private final FakeScreen screen = new FakeScreen();
    private int rewritten;
    private final Health health = new Health(reducer::health);
    private final CacheWriter writer =
            new CacheWriter(cache, reducer, disk, health, new Random(1), () -> recoveries++, () -> rewritten++);

    CacheWriterTest() {
        reducer.journal(writer);
        reducer.snapshot(Snapshots.of(platform));
        platform.follow(platform.seq(), reducer.listen());
        reducer.subscribe(screen);
        settle();
    }

    private void settle() {
        for (int i = 0; i < 20; i++) {
            loop.advance(Duration.ofMillis(100));
            disk.advance(Duration.ofMillis(100));
        }
    }

    private void move(String id, int times) {
        for (int i = 0; i < times; i++) {
            platform.happen(ConversationBuilder.from(platform.conversationNow(id))
                    .assign(SOPORTE, ANA)
                    .build());
        }
    }

    private void assertKept() {
        FloorSnapshot kept = cache.load().orElseThrow();
        Map<String, Conversation> conversations = new HashMap<>();
        kept.conversations().forEach(row -> conversations.put(row.value().id(), row.value()));
        assertThat(conversations.keySet()).isEqualTo(platform.conversations.keySet());
        conversations.forEach((id, c) -> assertThat(c).isEqualTo(platform.conversationNow(id)));
    }

    @Test
    void keepsTheSnapshotThenWhatChangesInBatches() {
        assertThat(cache.replacements).isEqualTo(1);
        move("48213", 30);
        move("48214", 30);
        platform.beat();
        settle();
        assertThat(cache.batches).hasSize(1);
        CacheBatch batch = cache.batches.getFirst();
        assertThat(batch.entries())
                .extracting(CacheBatch.Entry::event)
                .extracting(FloorEvent::id)
                .containsExactly("48213", "48214");
        assertThat(batch.seq()).isEqualTo(platform.seq());
        assertKept();
    }

    @Test
    void aNumberCountsAsReachedOnlyOnceAHigherOneCame() {
        move("48213", 1);
        settle();
        assertThat(cache.batches.getLast().seq()).isEqualTo(platform.seq() - 1);
        move("48214", 1);
        platform.beat();
        settle();
        assertThat(cache.batches.getLast().seq()).isEqualTo(platform.seq());
    }

    @Test
    void aFullDiskIsSaidTheLiveViewGoesOnAndTheCacheCatchesUp() {
        cache.full = true;
        move("48213", 1);
        settle();
        assertThat(screen.trouble()).isEqualTo("Cache: the disk is full");
        assertThat(screen.conversation("48213").conversation().assigneeId()).isEqualTo(ANA);
        move("48214", 1);
        settle();
        cache.full = false;
        settle();
        settle();
        settle();
        assertThat(screen.trouble()).isEmpty();
        assertThat(cache.replacements).isEqualTo(2);
        assertThat(recoveries).isEqualTo(1);
        assertKept();
        move("48215", 1);
        settle();
        assertThat(cache.batches).isNotEmpty();
        assertKept();
    }

    @Test
    void whileTheDiskIsFullItIsNotTriedAgain() {
        health.disk(Kind.DISK_FULL);
        cache.full = true;
        move("48213", 1);
        settle();
        cache.full = false;
        disk.advance(Duration.ofMinutes(1));
        loop.advance(Duration.ofSeconds(1));
        assertThat(cache.replacements).isEqualTo(1);
        health.disk(null);
        settle();
        settle();
        assertThat(cache.replacements).isEqualTo(2);
        assertThat(recoveries).isEqualTo(1);
        assertKept();
    }

    @Test
    void whatSomebodyElseFoundDamagedIsBuiltAnewThoughNothingHappens() {
        new Tidying(cache, disk, writer::damaged).start();
        cache.damaged = true;
        disk.advance(Tidying.EVERY);
        loop.advance(Duration.ofSeconds(1));
        assertThat(screen.trouble()).isEqualTo("Cache: it was damaged and is being built anew");
        settle();
        assertThat(cache.replacements).isEqualTo(2);
        assertThat(rewritten).isEqualTo(2);
        assertThat(recoveries).isEqualTo(1);
        assertThat(screen.trouble()).isEmpty();
        assertKept();
    }

    private void comeNew(int many) {
        IntStream.range(0, many)
                .mapToObj(i -> ConversationBuilder.conversation("n" + i, "New", SOPORTE)
                        .build())
                .forEach(platform::happen);
        platform.beat();
    }

    @Test
    void whereMuchChangesTheFloorIsWrittenPieceByPieceButTheLogAtOnce() {
        int first = Unwritten.FEW * 3 + 1;
        comeNew(first);
        long before = platform.seq();
        platform.happen(new FloorEvent.AssignmentMade(Decisions.decision("a-1", FloorFixtures.NOW)));
        platform.beat();
        loop.advance(Duration.ofSeconds(1));
        disk.advance(CacheWriter.LONGEST);
        assertThat(cache.decision("a-1")).isPresent();
        CacheBatch piece = cache.batches.getFirst();
        assertThat(piece.entries()).hasSize(Unwritten.FEW + 1);
        assertThat(piece.seq()).as("what waits comes after it").isLessThanOrEqualTo(before - first);
        disk.advance(CacheWriter.LONGEST.multipliedBy(3));
        assertThat(cache.batches).hasSize(4);
        assertThat(cache.batches.getLast().seq()).isEqualTo(platform.seq());
        assertKept();
    }

    @Test
    void thePositionNeverPassesWhatIsNotWritten() {
        Map<String, Long> newest = new HashMap<>();
        Random random = new Random(7);
        for (int second = 0; second < 40; second++) {
            for (int i = 0; i < 700; i++) {
                String id = "n" + random.nextInt(4_000);
                platform.happen(
                        ConversationBuilder.conversation(id, "New", SOPORTE).build());
                newest.put(id, platform.seq());
            }
            platform.beat();
            loop.advance(Duration.ofSeconds(1));
            disk.advance(CacheWriter.LONGEST);
            long position =
                    cache.batches.isEmpty() ? 0 : cache.batches.getLast().seq();
            Map<String, Long> written = new HashMap<>();
            cache.batches.forEach(batch ->
                    batch.entries().forEach(entry -> written.put(entry.event().id(), entry.seq())));
            assertThat(newest)
                    .allSatisfy((id, seq) -> assertThat(seq <= position && seq > written.getOrDefault(id, 0L))
                            .as("%s of %d is neither written nor to come", id, seq)
                            .isFalse());
        }
        assertThat(cache.batches.getLast().seq()).as("it moves").isGreaterThan(platform.seq() - 700 * 20);
        settle();
        disk.advance(Duration.ofSeconds(30));
        assertThat(cache.batches.getLast().seq()).isEqualTo(platform.seq());
        assertKept();
    }

    @Test
    void aDiskTooSlowLosesTheBatchNotTheFloor() {
        List<Conversation> many = IntStream.range(0, CacheWriter.MOST_WAITING + 1_000)
                .mapToObj(i -> ConversationBuilder.conversation("n" + i, "New", SOPORTE)
                        .build())
                .toList();
        many.forEach(platform::happen);
        loop.advance(Duration.ofSeconds(1));
        assertThat(cache.batches).isEmpty();
        settle();
        assertThat(cache.batches).isEmpty();
        assertThat(cache.replacements).isEqualTo(2);
        assertKept();
    }

    @Test
    void aCacheThatCannotBeReadIsNoReasonNotToStart() {
        assertThat(writer.load()).isNotNull();
        cache.full = true;
        assertThat(writer.load()).isNull();
        settle();
        assertThat(screen.trouble()).isEqualTo("Cache: the disk is full");
    }

    @Test
    void whatCameSinceANewerFloorIsNotWrittenOnTopOfAnOlderOne() {
        FloorSnapshot newer = Snapshots.of(platform);
        cache.duringReplacement = () -> {
            cache.duringReplacement = () -> {};
            move("48213", 1);
            writer.replaced(newer);
            loop.advance(Duration.ofMillis(100));
        };
        writer.replaced(Snapshots.of(platform));
        disk.step();
        assertThat(cache.batches).isEmpty();
        platform.beat();
        settle();
        assertThat(cache.replacements).isEqualTo(3);
        assertThat(cache.batches).hasSize(1);
        assertKept();
    }
}
