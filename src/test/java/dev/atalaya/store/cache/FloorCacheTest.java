package dev.atalaya.store.cache;

import static dev.atalaya.store.cache.CacheFixture.NOW;
import static dev.atalaya.store.cache.CacheFixture.PLATFORM;
import static dev.atalaya.store.cache.CacheFixture.batch;
import static dev.atalaya.store.cache.CacheFixture.floor;
import static dev.atalaya.store.cache.CacheFixture.sound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Entity;
import dev.atalaya.floor.FloorEvent.ConversationChanged;
import dev.atalaya.floor.FloorEvent.Removed;
import dev.atalaya.floor.FloorEvent.StateChanged;
import dev.atalaya.floor.UserState;
import dev.atalaya.store.CacheBatch;
import dev.atalaya.store.FloorCache;
import dev.atalaya.store.FloorSnapshot;
import dev.atalaya.store.Gap;
import dev.atalaya.sync.ConversationBuilder;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.wire.Stamped;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloorCacheTest {

    @TempDir
    Path folder;

    @Test
    void aNewCacheHasNoFloor() {
        try (FloorCache cache = sound(folder)) {
            assertThat(cache.load()).isEmpty();
            assertThat(cache.count()).isZero();
        }
    }

    @Test
    void theFloorIsThereAfterAStart() {
        FloorSnapshot floor = floor(PLATFORM, 40);
        try (FloorCache cache = sound(folder)) {
            cache.replaceAll(floor);
        }
        try (FloorCache cache = sound(folder)) {
            FloorSnapshot found = cache.load().orElseThrow();
            assertThat(found.me()).isEqualTo(floor.me());
            assertThat(cache.me()).contains(FloorFixtures.me());
            assertThat(found.seq()).isEqualTo(40);
            assertThat(found.now()).isEqualTo(NOW);
            assertThat(found.platformId()).isEqualTo(PLATFORM);
            assertThat(found.states()).containsExactlyInAnyOrderElementsOf(floor.states());
            assertThat(found.groups()).containsExactlyInAnyOrderElementsOf(floor.groups());
            assertThat(found.agents()).containsExactlyInAnyOrderElementsOf(floor.agents());
            assertThat(found.tasks()).isEmpty();
            assertThat(found.conversations()).containsExactlyInAnyOrderElementsOf(floor.conversations());
            assertThat(cache.load()).as("a second time").isPresent();
        }
    }

    @Test
    void aBatchMovesRowsAndPositionTogether() {
        UserState renamed = new UserState("st-lunch", "Almuerzo", "lunch", "", false, true, 2);
        UserState last = new UserState("st-lunch", "Comida", "lunch", "", false, true, 3);
        UserState fresh = new UserState("st-new", "New", "new", "", true, true, 1);
        try (FloorCache cache = sound(folder)) {
            cache.replaceAll(floor(PLATFORM, 40));
            cache.write(batch(44, new StateChanged(renamed), new StateChanged(last), new StateChanged(fresh)));
            cache.write(batch(45, new Removed(Entity.STATE, "st-online")));
        }
        FloorSnapshot found = load();
        assertThat(found.states())
                .contains(new Stamped<>(44, last), new Stamped<>(44, fresh))
                .doesNotContain(new Stamped<>(44, renamed))
                .extracting(stamped -> stamped.value().id())
                .doesNotContain("st-online");
        assertThat(found.seq()).isEqualTo(45);
        assertThat(found.now()).isEqualTo(NOW.plusSeconds(45));
        assertThat(found.me()).isEqualTo(FloorFixtures.me());
    }

    @Test
    void aClosedConversationLeavesTheFloor() {
        Conversation open = FloorFixtures.conversations().getFirst();
        Conversation closed = ConversationBuilder.from(open).closed().build();
        try (FloorCache cache = sound(folder)) {
            cache.replaceAll(floor(PLATFORM, 40));
            cache.write(batch(41, new ConversationChanged(closed)));
        }
        assertThat(load().conversations())
                .hasSize(FloorFixtures.conversations().size() - 1)
                .extracting(stamped -> stamped.value().id())
                .doesNotContain(open.id());
    }

    @Test
    void anotherPlatformsEventsAreRefused() {
        try (FloorCache cache = sound(folder)) {
            CacheBatch foreign = new CacheBatch("other", null, 41, NOW, List.of());
            assertThatIllegalArgumentException().isThrownBy(() -> cache.write(foreign));
            cache.replaceAll(floor(PLATFORM, 40));
            assertThatIllegalArgumentException().isThrownBy(() -> cache.write(foreign));
            cache.write(batch(41));
        }
        assertThat(load().seq()).isEqualTo(41);
    }

    @Test
    void aJumpOfThePositionIsAGap() {
        Gap gap = new Gap(41, 90, NOW.plusSeconds(41), NOW);
        Gap dropped = new Gap(95, 99, NOW, NOW.plusSeconds(9));
        try (FloorCache cache = sound(folder)) {
            cache.replaceAll(floor(PLATFORM, 40));
            cache.write(batch(41));
            cache.replaceAll(floor(PLATFORM, 90));
            cache.replaceAll(floor(PLATFORM, 90));
            cache.mark(dropped);
            cache.mark(dropped);
        }
        try (FloorCache cache = sound(folder)) {
            assertThat(cache.gaps()).containsExactly(gap, dropped);
            cache.filled(gap);
            assertThat(cache.gaps()).containsExactly(dropped);
        }
    }

    private FloorSnapshot load() {
        try (FloorCache cache = sound(folder)) {
            return cache.load().orElseThrow();
        }
    }
}
