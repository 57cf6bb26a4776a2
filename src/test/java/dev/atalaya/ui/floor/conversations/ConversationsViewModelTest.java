package dev.atalaya.ui.floor.conversations;

import static dev.atalaya.sync.ConversationBuilder.conversation;
import static dev.atalaya.sync.ConversationBuilder.from;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Inbox;
import dev.atalaya.sync.AgentBuilder;
import dev.atalaya.sync.Deltas;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.ui.floor.Floors;
import dev.atalaya.ui.live.Hold;
import dev.atalaya.ui.live.Presence;
import java.time.Duration;
import java.util.List;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class ConversationsViewModelTest {

    private final Floors floors = new Floors();
    private final ConversationsViewModel model = new ConversationsViewModel(floors.floor, floors.timer);

    private List<String> shown() {
        return model.shown().stream()
                .map(row -> row.view().conversation().contactName())
                .toList();
    }

    private void settle() {
        floors.timer.wind(Duration.ofSeconds(1));
    }

    @Test
    void theFirstTabListsWhoNeedsAttentionLongestWaitingFirst() {
        assertThat(shown())
                .startsWith("Tienda La Ceiba", "Carlos Peña", "Lucía Ferrer", "Grupo Andino S.A.")
                .hasSize(8);
        assertThat(model.count(Tab.ATTENTION).get()).isEqualTo(8);
        assertThat(model.count(Tab.WAITING).get()).isEqualTo(1);
        assertThat(model.count(Tab.EXPIRED).get()).isEqualTo(1);
    }

    @Test
    void anotherTabShowsItsOwn() {
        model.show(Tab.WAITING);
        assertThat(shown()).containsExactly("Ernesto Quiroga");
    }

    @Test
    void anAnswerTakesAConversationOutAndCounts() {
        floors.change(
                from(floors.conversation("48213")).replied(FloorFixtures.NOW).build());
        assertThat(model.count(Tab.ATTENTION).get()).isEqualTo(7);
        settle();
        assertThat(shown()).doesNotContain("Carlos Peña");
    }

    @Test
    void aClosedOneIsInNoTab() {
        int active = model.count(Tab.ACTIVE).get();
        floors.change(from(floors.conversation("48190")).closed().build());
        assertThat(model.count(Tab.ACTIVE).get()).isEqualTo(active - 1);
    }

    @Test
    void whileThePointerIsOverTheListNothingMovesAndNewcomersAreCounted() {
        model.hold(Hold.POINTER, true);
        List<String> before = shown();
        floors.change(
                from(floors.conversation("48213")).replied(FloorFixtures.NOW).build());
        floors.change(conversation("1", "Nuevo", FloorFixtures.VENTAS)
                .waiting(Duration.ofMinutes(50))
                .assign(FloorFixtures.VENTAS, FloorFixtures.TEST1)
                .build());
        settle();
        assertThat(shown()).isEqualTo(before);
        assertThat(model.arrivingProperty().get()).isEqualTo(1);
        ConversationRow left = model.row("48213").orElseThrow();
        assertThat(left.faceProperty().get().leaving()).isTrue();

        model.applyNow();
        assertThat(shown()).contains("Nuevo").doesNotContain("Carlos Peña");
        assertThat(model.arrivingProperty().get()).isZero();
    }

    @Test
    void anEmptyListIsFilledEvenUnderThePointer() {
        model.show(Tab.WAITING);
        for (ConversationRow row : List.copyOf(model.shown()))
            floors.change(from(floors.conversation(row.id())).closed().build());
        settle();
        assertThat(shown()).isEmpty();
        model.hold(Hold.POINTER, true);
        floors.change(conversation("1", "Nuevo", FloorFixtures.VENTAS).build());
        settle();
        assertThat(shown()).containsExactly("Nuevo");
        assertThat(model.arrivingProperty().get()).isZero();
    }

    @Test
    void whenThePointerLeavesTheListCatchesUp() {
        model.hold(Hold.POINTER, true);
        model.hold(Hold.MENU, true);
        floors.change(
                from(floors.conversation("48213")).replied(FloorFixtures.NOW).build());
        model.hold(Hold.POINTER, false);
        settle();
        assertThat(shown()).contains("Carlos Peña");
        model.hold(Hold.MENU, false);
        settle();
        assertThat(shown()).doesNotContain("Carlos Peña");
    }

    @Test
    void valuesShowAtOnceEvenWhileHeld() {
        model.hold(Hold.POINTER, true);
        ConversationRow row = model.row("48213").orElseThrow();
        floors.change(from(floors.conversation("48213")).message("¿Hola?").build());
        assertThat(row.faceProperty().get().view().conversation().lastMessage()).isEqualTo("¿Hola?");
    }

    @Test
    void placesChangeAtMostAFewTimesASecond() {
        settle();
        int[] events = {0};
        model.shown().addListener((ListChangeListener<ConversationRow>) _ -> events[0]++);
        for (int i = 0; i < 40; i++) {
            floors.change(conversation("n" + i, "Nuevo " + i, FloorFixtures.VENTAS)
                    .waiting(Duration.ofMinutes(i))
                    .assign(FloorFixtures.VENTAS, FloorFixtures.TEST1)
                    .build());
            floors.timer.wind(Duration.ofMillis(25));
        }
        assertThat(events[0]).isBetween(4, 6);
    }

    @Test
    void anAgentsNewStateShowsOnHisConversations() {
        ConversationRow row = model.row("48190").orElseThrow();
        floors.change(AgentBuilder.agent("luis", "Luis Mejía")
                .state(FloorFixtures.LUNCH.id(), Duration.ZERO)
                .build());
        assertThat(row.faceProperty().get().assignee())
                .extracting(mark -> mark.presence())
                .isEqualTo(Presence.PAUSED);
    }

    @Test
    void aGroupsConversationsOnly() {
        model.filter(new ListFilter.OfGroup(FloorFixtures.SOPORTE));
        assertThat(shown()).containsExactly("Tienda La Ceiba");
        assertThat(model.count(Tab.ACTIVE).get()).isEqualTo(3);
        model.filter(ListFilter.ALL);
        assertThat(shown()).hasSize(8);
    }

    @Test
    void byContactWithoutRegardToAccents() {
        model.sort(SortKey.CONTACT, false);
        assertThat(shown()).containsSubsequence("Nadia Fuentes", "Óscar Villalba", "Paula Santos");
        model.sort(SortKey.CONTACT, true);
        assertThat(shown()).containsSubsequence("Paula Santos", "Óscar Villalba", "Nadia Fuentes");
    }

    @Test
    void whoDoesNotWaitStandsLastInBothDirections() {
        model.show(Tab.ACTIVE);
        model.sort(SortKey.WAITING, false);
        assertThat(model.shown().getLast().view().conversation().waitingSince()).isNull();
        model.sort(SortKey.WAITING, true);
        assertThat(model.shown().getLast().view().conversation().waitingSince()).isNull();
    }

    @Test
    void theSelectionIsByIdAndFollowsTheConversation() {
        model.selection().select(List.of("48213", "48214"), "48214");
        floors.change(from(floors.conversation("48214")).message("¿Siguen ahí?").build());
        settle();
        assertThat(model.selection().currentProperty().get().conversation().lastMessage())
                .isEqualTo("¿Siguen ahí?");
        assertThat(model.selection().views()).hasSize(2);
        floors.floor.apply(Deltas.floor());
        assertThat(model.selection().idsProperty().get()).containsExactly("48213", "48214");
    }

    @Test
    void revealingGoesToTheTabAndChooses() {
        model.filter(new ListFilter.OfGroup(FloorFixtures.VENTAS));
        assertThat(model.reveal("48220")).isTrue();
        assertThat(model.tabProperty().get()).isEqualTo(Tab.WAITING);
        assertThat(shown()).contains("Ernesto Quiroga");
        assertThat(model.selection().leadId()).isEqualTo("48220");
        assertThat(model.reveal("nobody")).isFalse();
    }

    @Test
    void aWholeNewFloorReplacesTheOld() {
        floors.change(conversation("gone", "Se va", FloorFixtures.VENTAS)
                .assign(FloorFixtures.VENTAS, FloorFixtures.TEST1)
                .build());
        floors.floor.apply(Deltas.floor());
        assertThat(shown()).doesNotContain("Se va").hasSize(8);
        assertThat(model.row("gone")).isEmpty();
    }

    @Test
    void expiredOnesMoveToTheirTab() {
        floors.change(from(floors.conversation("48190")).inbox(Inbox.EXPIRED).build());
        assertThat(model.count(Tab.EXPIRED).get()).isEqualTo(2);
    }

    @Test
    void closedItListensToNothing() {
        model.close();
        floors.change(from(floors.conversation("48213")).closed().build());
        assertThat(model.count(Tab.ATTENTION).get()).isEqualTo(8);
        assertThat(floors.timer.waiting()).isZero();
    }
}
