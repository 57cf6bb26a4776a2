package dev.atalaya.insight.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Channel;
import dev.atalaya.floor.ConfigInterval;
import dev.atalaya.floor.ConversationSpan;
import dev.atalaya.floor.Evidence;
import dev.atalaya.floor.FloorEvent;
import dev.atalaya.insight.Decisions;
import dev.atalaya.insight.TooMuchException;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.store.log.Standing;
import dev.atalaya.sync.CompleteHistory;
import dev.atalaya.sync.FakeHistory;
import dev.atalaya.sync.FloorFixtures;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// A report that would not fit into the memory is not begun, and one that was thought to fit is given up.
class SheetRoomTest {

    private static final int ENOUGH = 1_000_000;

    private final FakeHistory history = new FakeHistory();
    private final List<String> walked = new ArrayList<>();

    SheetRoomTest() {
        member("marta");
        for (int i = 0; i < 2_000; i++) {
            history.agents.add(new AgentInterval(
                    "marta",
                    "st" + i % 3,
                    "State " + i % 3,
                    i % 3 == 0,
                    true,
                    SheetFixture.at(i / 100.0),
                    SheetFixture.at((i + 1) / 100.0),
                    false,
                    null,
                    Evidence.RECORDED));
        }
    }

    private void member(String only) {
        history.config.clear();
        history.config.add(new ConfigInterval(
                new FloorEvent.GroupChanged(FloorFixtures.group("g1", "Ventas", List.of(only), List.of(), null)),
                SheetFixture.at(-100),
                SheetFixture.at(200),
                false,
                null,
                Evidence.RECORDED));
    }

    /// @param thousands of decisions there are said to be
    private record Said(int thousands, List<String> walked) implements Decisions {

        @Override
        public void walk(Instant from, Instant to, Consumer<Assignment> reader) {
            walked.add(from + " " + to);
        }

        @Override
        public long count(Instant from, Instant to, Set<String> groupIds) {
            return groupIds.contains("g1") ? thousands * 1_000L : 0;
        }

        @Override
        public List<Standing> standing(Collection<String> conversationIds, Instant at) {
            return List.of();
        }
    }

    private Sheet make(int thousands, long most, Set<String> groups) {
        Asked asked = new Asked(SheetFixture.at(0), SheetFixture.at(24), SheetFixture.ZONE, groups, Grouping.GROUP);
        Present present = new Present("", SheetFixture.at(34), Map.of(), Map.of(), Map.of());
        return new SheetMaker(new CompleteHistory(history), _ -> new Said(thousands, walked), _ -> true, most)
                .make(asked, present, SheetSource.Progress.NONE, Cancel.NEVER);
    }

    @Test
    void whatFitsIsMade() {
        assertThat(make(0, ENOUGH, Set.of()).size()).isEqualTo(2_001);
        assertThat(walked).hasSize(2);
    }

    @Test
    void tooManyDecisionsAreNotEvenBegun() {
        assertThatThrownBy(() -> make(100, ENOUGH, Set.of())).isInstanceOf(TooMuchException.class);
        assertThat(walked).isEmpty();
    }

    @Test
    void tooManyChangesAreNotEvenBegun() {
        assertThatThrownBy(() -> make(0, 10_000, Set.of())).isInstanceOf(TooMuchException.class);
        assertThat(walked).isEmpty();
    }

    @Test
    void othersGroupsDoNotCount() {
        assertThat(make(100, 10_000, Set.of("g2")).empty()).isTrue();
    }

    /// Who received something without being a member is not counted beforehand.
    @Test
    void whatTurnsOutLargerIsGivenUp() {
        member("jorge");
        history.keepConversations(List.of(new ConversationSpan(
                "c1", "k1", Channel.WEB, "g1", "marta", SheetFixture.at(1), null, null, List.of(), Evidence.RECORDED)));
        assertThat(make(0, ENOUGH, Set.of()).size()).isGreaterThan(2_000);
        walked.clear();
        assertThatThrownBy(() -> make(0, 6_000, Set.of())).isInstanceOf(TooMuchException.class);
        assertThat(walked).hasSize(1);
    }
}
