package dev.atalaya.ui.reassign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Agent;
import dev.atalaya.routing.DropVerdict;
import dev.atalaya.sync.AgentBuilder;
import dev.atalaya.sync.AgentView;
import dev.atalaya.sync.ConversationView;
import dev.atalaya.sync.Deltas;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.ui.live.LiveFloor;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RescuePlanTest {

    private final LiveFloor floor = new LiveFloor(() -> 0);
    private final Judge judge = new Judge();

    private static final class Judge implements DropJudge {

        private String refused = "";

        @Override
        public DropVerdict judge(List<ConversationView> carried, DropTarget target) {
            boolean no = refused.equals(target.agentId());
            return new DropVerdict(no ? DropVerdict.Level.REFUSED : DropVerdict.Level.ALLOWED, List.of());
        }

        @Override
        public List<DropTarget> targets() {
            return List.of();
        }
    }

    @BeforeEach
    void begin() {
        floor.apply(Deltas.floor());
    }

    private RescuePlan plan() {
        return RescuePlan.of(List.copyOf(floor.conversations()), floor, judge);
    }

    private AgentView agent(String id) {
        return Objects.requireNonNull(floor.agent(id));
    }

    @Test
    void onlyWhoIsThereInTheSameGroupGetsAny() {
        RescuePlan plan = plan();
        assertThat(plan.shares()).isNotEmpty();
        for (RescuePlan.Share share : plan.shares()) {
            AgentView agent = agent(Objects.requireNonNull(share.target().agentId()));
            assertThat(agent.eligible()).isTrue();
            assertThat(share.gets()).allSatisfy(view -> {
                assertThat(view.conversation().groupId())
                        .isEqualTo(share.target().groupId());
                assertThat(view.conversation().assigneeId()).isNotEqualTo(agent.id());
            });
        }
        assertThat(plan.moving() + plan.left().size())
                .isEqualTo(floor.conversations().size());
    }

    @Test
    void whereNobodyIsThereTheyStay() {
        assertThat(plan().left())
                .isNotEmpty()
                .allSatisfy(view -> assertThat(view.conversation().groupId()).isEqualTo(FloorFixtures.VENTAS));
    }

    @Test
    void theLeastLoadedGetsTheNextOne() {
        Map<String, Integer> loads = new HashMap<>();
        RescuePlan plan = plan();
        plan.shares()
                .forEach(share -> loads.merge(
                        Objects.requireNonNull(share.target().agentId()),
                        share.load() + share.gets().size(),
                        Integer::sum));
        for (RescuePlan.Share share : plan.shares()) {
            int after = share.load() + share.gets().size();
            Objects.requireNonNull(
                            floor.group(Objects.requireNonNull(share.target().groupId())))
                    .group()
                    .members()
                    .stream()
                    .map(floor::agent)
                    .filter(other -> other != null && other.eligible())
                    .forEach(other -> assertThat(loads.getOrDefault(other.id(), other.totalLoad()))
                            .isGreaterThanOrEqualTo(after - 2));
        }
    }

    @Test
    void whatTheRightsRefuseGoesToTheNext() {
        String first =
                Objects.requireNonNull(plan().shares().getFirst().target().agentId());
        judge.refused = first;
        assertThat(plan().shares())
                .extracting(share -> share.target().agentId())
                .isNotEmpty()
                .doesNotContain(first);
    }

    @Test
    void aPlanHoldsNoLongerOnceSomebodyOfItHasLeft() {
        RescuePlan plan = plan();
        assertThat(plan.holds(floor)).isTrue();
        String first = Objects.requireNonNull(plan.shares().getFirst().target().agentId());
        AgentView view = agent(first);
        Agent gone =
                AgentBuilder.agent(first, "Gone").offline(Duration.ofMinutes(1)).build();
        floor.apply(Deltas.changed(List.of(Deltas.agent(gone, view.state(), List.of())), List.of()));
        assertThat(plan.holds(floor)).isFalse();
    }
}
