package dev.atalaya.ui.reassign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Group;
import dev.atalaya.routing.DropVerdict;
import dev.atalaya.sync.AgentBuilder;
import dev.atalaya.sync.AgentView;
import dev.atalaya.sync.ConversationBuilder;
import dev.atalaya.sync.ConversationView;
import dev.atalaya.sync.Deltas;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.sync.Link;
import dev.atalaya.ui.live.LiveFloor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RescuePlanTest {

    private final LiveFloor floor = new LiveFloor(() -> 0);
    private final Judge judge = new Judge();

    private static final DropVerdict PENDING = new DropVerdict(
            DropVerdict.Level.REFUSED,
            List.of(new DropVerdict.Reason(DropVerdict.Kind.PENDING, DropVerdict.Level.REFUSED, 1, null)));

    private static final class Judge implements DropJudge {

        private String refused = "";
        private boolean underWay;
        private int asked;

        @Override
        public DropVerdict judge(List<ConversationView> carried, DropTarget target) {
            asked++;
            if (underWay) return PENDING;
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
        return plan(List.copyOf(floor.conversations()), SpreadRule.SAME_GROUP);
    }

    private RescuePlan plan(List<ConversationView> conversations, SpreadRule rule) {
        return RescuePlan.of(conversations, floor, judge, rule);
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
        busy(FloorFixtures.ANA, 4);
        busy("luis", 1);
        busy("sofia", 2);
        List<ConversationView> lost = new ArrayList<>();
        for (int i = 1; i <= 6; i++) lost.add(lost("lost-" + i, 60 - i));
        RescuePlan plan = plan(lost.reversed(), SpreadRule.SAME_GROUP);
        assertThat(gets(plan, "luis")).containsExactly("lost-1", "lost-2", "lost-4");
        assertThat(gets(plan, "sofia")).containsExactly("lost-3", "lost-5");
        assertThat(gets(plan, FloorFixtures.ANA)).containsExactly("lost-6");
        assertThat(plan.shares())
                .extracting(share -> share.target().agentId() + " " + share.load())
                .containsExactlyInAnyOrder("luis 1", "sofia 2", "ana 4");
    }

    @Test
    void inTurnEverybodyAssignableGetsTheSameNumberWhateverHeHas() {
        busy(FloorFixtures.ANA, 4);
        busy("luis", 1);
        busy("sofia", 2);
        List<ConversationView> lost = new ArrayList<>();
        for (int i = 1; i <= 6; i++) lost.add(lost("lost-" + i, 60 - i));
        RescuePlan plan = plan(lost, SpreadRule.ELIGIBLE);
        assertThat(gets(plan, "luis")).containsExactly("lost-1", "lost-4");
        assertThat(gets(plan, "sofia")).containsExactly("lost-2", "lost-5");
        assertThat(gets(plan, FloorFixtures.ANA)).containsExactly("lost-3", "lost-6");
    }

    @Test
    void theLeastLoadedMayAlsoBeOfAGroupThatTheyMayGoTo() {
        for (String id : List.of(FloorFixtures.ANA, "luis", "sofia")) busy(id, 4);
        Group soporte =
                Objects.requireNonNull(floor.group(FloorFixtures.SOPORTE)).group();
        assertThat(soporte.transferableTo()).contains(FloorFixtures.COBRANZA);
        List<ConversationView> lost = List.of(lost("lost-1", 50), lost("lost-2", 40));

        assertThat(groups(plan(lost, SpreadRule.SAME_GROUP))).containsOnly(FloorFixtures.SOPORTE);
        assertThat(groups(plan(lost, SpreadRule.LEAST_LOADED))).containsOnly(FloorFixtures.COBRANZA);

        floor.apply(Deltas.link(new Link(
                Link.State.LIVE, FloorFixtures.NOW, "", FloorFixtures.supervisor(FloorFixtures.SOPORTE), 0, 0)));
        assertThat(groups(plan(lost, SpreadRule.LEAST_LOADED)))
                .as("what goes out of sight cannot be taken back")
                .containsOnly(FloorFixtures.SOPORTE);
    }

    @Test
    void whatIsTakenFromWhoeverGetsOthersIsNoLongerHis() {
        DropTarget ana = ana(FloorFixtures.SOPORTE);
        ConversationView hers = new ConversationView(
                ConversationBuilder.conversation("hers", "Nadia Fuentes", FloorFixtures.SOPORTE)
                        .assign(FloorFixtures.SOPORTE, FloorFixtures.ANA)
                        .build(),
                null,
                null,
                0);
        ConversationView other = lost("lost-1", 50);
        RescuePlan.Share gets = new RescuePlan.Share(ana, 3, List.of(other, other));
        RescuePlan.Share elsewhere = new RescuePlan.Share(DropTarget.bot("bot"), 0, List.of(hers));
        assertThat(new RescuePlan(SpreadRule.SAME_GROUP, List.of(gets, elsewhere), List.of()).after(gets))
                .isEqualTo(4);
    }

    @Test
    void whoeverGetsSomeInTwoGroupsHasAllOfThemAfterwards() {
        ConversationView one = lost("lost-1", 50);
        RescuePlan.Share here = new RescuePlan.Share(ana(FloorFixtures.SOPORTE), 3, List.of(one, one));
        RescuePlan.Share there = new RescuePlan.Share(ana(FloorFixtures.COBRANZA), 3, List.of(one));
        RescuePlan plan = new RescuePlan(SpreadRule.LEAST_LOADED, List.of(here, there), List.of());
        assertThat(plan.after(here)).isEqualTo(6);
        assertThat(plan.after(there)).isEqualTo(6);
    }

    private static DropTarget ana(String group) {
        return new DropTarget(FloorFixtures.ANA, group, "Ana", group);
    }

    /// What is under way already can be given to nobody: that is asked once, not of everybody.
    @Test
    void manyThatNobodyCanBeGivenAreAskedAboutOnceEach() {
        judge.underWay = true;
        List<ConversationView> lost = new ArrayList<>();
        for (int i = 0; i < 50; i++) lost.add(lost("lost-" + i, 60 + i));
        assertThat(plan(lost, SpreadRule.LEAST_LOADED).left()).hasSize(50);
        assertThat(judge.asked).isEqualTo(50);
    }

    @Test
    void manyLevelTheLoadsAndEachIsAskedAboutOnce() {
        busy(FloorFixtures.ANA, 9);
        busy("luis", 1);
        busy("sofia", 4);
        List<ConversationView> lost = new ArrayList<>();
        for (int i = 0; i < 1000; i++) lost.add(lost("lost-" + i, 60 + i));
        RescuePlan plan = plan(lost, SpreadRule.SAME_GROUP);
        assertThat(plan.moving()).isEqualTo(1000);
        assertThat(plan.shares()).hasSize(3).extracting(plan::after).containsExactlyInAnyOrder(338, 338, 338);
        assertThat(judge.asked).isEqualTo(1000);
    }

    private static List<String> groups(RescuePlan plan) {
        return plan.shares().stream()
                .map(share -> Objects.requireNonNull(share.target().groupId()))
                .toList();
    }

    /// Has so many open conversations.
    private void busy(String id, int conversations) {
        AgentView now = agent(id);
        AgentView then =
                new AgentView(now.agent(), now.state(), now.test(), Map.of(FloorFixtures.SOPORTE, conversations));
        floor.apply(Deltas.changed(List.of(then), List.of()));
    }

    /// With somebody who is not there.
    private static ConversationView lost(String id, int minutes) {
        Conversation conversation = ConversationBuilder.conversation(id, "Nadia Fuentes", FloorFixtures.SOPORTE)
                .waiting(Duration.ofMinutes(minutes))
                .assign(FloorFixtures.SOPORTE, "elena")
                .build();
        return new ConversationView(conversation, null, null, 0);
    }

    private static List<String> gets(RescuePlan plan, String agentId) {
        return plan.shares().stream()
                .filter(share -> agentId.equals(share.target().agentId()))
                .flatMap(share -> share.gets().stream())
                .map(ConversationView::id)
                .toList();
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
