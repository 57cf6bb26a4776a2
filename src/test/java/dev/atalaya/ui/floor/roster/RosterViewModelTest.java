package dev.atalaya.ui.floor.roster;

import static dev.atalaya.sync.AgentBuilder.agent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Group;
import dev.atalaya.sync.Delta;
import dev.atalaya.sync.Deltas;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.sync.GroupView;
import dev.atalaya.sync.Link;
import dev.atalaya.ui.floor.Floors;
import dev.atalaya.ui.live.Hold;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RosterViewModelTest {

    private final Floors floors = new Floors();
    private final RosterViewModel model = new RosterViewModel(floors.floor, floors.timer);

    private List<String> shown() {
        floors.timer.wind(Duration.ofSeconds(1));
        return model.shown().stream()
                .map(row -> switch (row) {
                    case GroupRow group -> "[" + group.view().group().name() + "]";
                    case AgentRow agent -> agent.view().agent().name();
                })
                .toList();
    }

    private GroupRow group(String name) {
        return model.shown().stream()
                .filter(row ->
                        row instanceof GroupRow g && g.view().group().name().equals(name))
                .map(GroupRow.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private void eligible(String groupId, int eligible) {
        GroupView view = floors.floor.group(groupId);
        if (view == null) throw new IllegalArgumentException(groupId);
        change(groupId, new GroupView(view.group(), eligible, view.active(), view.open(), view.changesAt()));
    }

    private void members(String groupId, List<String> members) {
        GroupView view = floors.floor.group(groupId);
        if (view == null) throw new IllegalArgumentException(groupId);
        Group g = view.group();
        Group changed = FloorFixtures.group(g.id(), g.name(), members, g.transferableTo(), g.schedule());
        change(groupId, new GroupView(changed, 0, members.size(), true, null));
    }

    private void change(String groupId, GroupView view) {
        floors.floor.apply(new Delta(
                false,
                Map.of(),
                Map.of(groupId, Optional.of(view)),
                Map.of(),
                Map.of(),
                List.of(),
                Map.of(),
                null,
                null,
                null,
                false));
    }

    @Test
    void eachGroupStandsAboveItsAgentsTheAvailableFirstAndTheGroupWithNobodyThereFirstOfAll() {
        assertThat(shown())
                .containsExactly(
                        "[Ventas]",
                        "Diana Ruiz",
                        "Jorge Paz",
                        "Marta López",
                        "Test Agent 1",
                        "[Cobranza]",
                        "Celia Prado",
                        "Irene Gil",
                        "Raúl Cárdenas",
                        "Tomás Mora",
                        "Bruno Salas",
                        "[Soporte]",
                        "Ana Castillo",
                        "Luis Mejía",
                        "Sofía Vega",
                        "Pablo Ríos",
                        "Elena Núñez");
        assertThat(model.groupCountProperty().get()).isEqualTo(3);
        assertThat(model.agentCountProperty().get()).isEqualTo(14);
    }

    @Test
    void whoComesBackMovesUp() {
        floors.change(agent(FloorFixtures.MARTA, "Marta López").build());
        assertThat(shown()).containsSubsequence("[Ventas]", "Marta López", "Diana Ruiz");
    }

    @Test
    void aGroupIsFirstOnlyAsLongAsNobodyIsThere() {
        eligible(FloorFixtures.VENTAS, 1);
        assertThat(shown()).containsSubsequence("[Cobranza]", "[Soporte]", "[Ventas]", "Diana Ruiz");
        eligible(FloorFixtures.SOPORTE, 0);
        assertThat(shown()).containsSubsequence("[Soporte]", "Ana Castillo", "[Cobranza]", "[Ventas]");
    }

    @Test
    void ofGroupsThatAreNotHisASupervisorIsToldTheNameOnly() {
        assertThat(group("Ventas").foreign()).isFalse();
        floors.floor.apply(Deltas.link(new Link(
                Link.State.LIVE, FloorFixtures.NOW, "", FloorFixtures.supervisor(FloorFixtures.SOPORTE), 0, 0)));
        assertThat(shown().getFirst()).isEqualTo("[Soporte]");
        assertThat(group("Ventas").foreign()).isTrue();
        assertThat(group("Soporte").foreign()).isFalse();
        assertThat(model.groupCountProperty().get()).isEqualTo(1);
    }

    @Test
    void byNameAndByLoad() {
        model.sort(RosterSort.NAME);
        assertThat(shown()).containsSubsequence("Bruno Salas", "Celia Prado");
        model.sort(RosterSort.LOAD);
        assertThat(shown()).containsSubsequence("[Ventas]", "Test Agent 1", "Diana Ruiz");
    }

    @Test
    void textFindsNamesWithoutAccentsAndStates() {
        model.filter(RosterFilter.ALL.withText("sofia"));
        assertThat(shown()).containsExactly("[Soporte]", "Sofía Vega");
        model.filter(RosterFilter.ALL.withText("lunch"));
        assertThat(shown()).containsExactly("[Ventas]", "Diana Ruiz");
    }

    @Test
    void onlyProblemsAreTestAgentsAndThoseWhoHaveCustomersAndAreNotThere() {
        model.filter(RosterFilter.ALL.withProblems(true));
        assertThat(shown())
                .containsExactly(
                        "[Ventas]",
                        "Diana Ruiz",
                        "Jorge Paz",
                        "Marta López",
                        "Test Agent 1",
                        "[Soporte]",
                        "Elena Núñez");
    }

    @Test
    void aFilteredLineAppearsWhenItBecomesAProblem() {
        model.filter(RosterFilter.ALL.withProblems(true));
        floors.change(agent("luis", "Luis Mejía").offline(Duration.ZERO).build());
        assertThat(shown()).contains("Luis Mejía");
    }

    @Test
    void aGroupFoldsAndUnfolds() {
        model.toggle(group("Soporte"));
        assertThat(shown()).doesNotContain("Ana Castillo").contains("[Soporte]", "Irene Gil");
        model.toggle(group("Soporte"));
        assertThat(shown()).contains("Ana Castillo");
    }

    @Test
    void whoLeavesAGroupLeavesItsLines() {
        members(FloorFixtures.VENTAS, List.of(FloorFixtures.MARTA, "ana"));
        assertThat(shown())
                .containsSubsequence("[Ventas]", "Ana Castillo", "Marta López")
                .doesNotContain("Jorge Paz");
        assertThat(model.agentCountProperty().get()).isEqualTo(11);
    }

    @Test
    void whileHeldNothingMoves() {
        List<String> before = new ArrayList<>(shown());
        model.hold(Hold.POINTER, true);
        floors.change(agent(FloorFixtures.MARTA, "Marta López").build());
        assertThat(shown()).isEqualTo(before);
        model.hold(Hold.POINTER, false);
        assertThat(shown()).isNotEqualTo(before);
    }

    @Test
    void revealingUnfoldsAndDropsTheFilter() {
        model.toggle(group("Ventas"));
        model.filter(RosterFilter.ALL.withText("ana"));
        assertThat(model.reveal(FloorFixtures.MARTA, null)).isPresent();
        assertThat(shown()).contains("Marta López");
    }

    @Test
    void aWholeNewFloorLeavesNothingOfTheOld() {
        floors.change(agent("new", "Nueva").build());
        members(FloorFixtures.VENTAS, List.of("new"));
        assertThat(shown()).contains("Nueva");
        floors.floor.apply(Deltas.floor());
        assertThat(shown()).doesNotContain("Nueva").hasSize(17);
    }

    @Test
    void closedItListensToNothing() {
        model.close();
        floors.change(agent(FloorFixtures.MARTA, "Otra").build());
        assertThat(shown()).contains("Marta López");
    }
}
