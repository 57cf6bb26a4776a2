package dev.atalaya.ui.floor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.ui.floor.conversations.ConversationRow;
import dev.atalaya.ui.floor.conversations.ConversationsViewModel;
import dev.atalaya.ui.floor.conversations.Tab;
import dev.atalaya.ui.floor.roster.RosterViewModel;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.live.ManualTimer;
import java.time.Duration;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How much work the live path does at 2,000 agents, 20,000 conversations and 2,000 events a second, twenty batches a
/// second. Counts, no clocks.
class LivePathWorkTest {

    private static final int EVENTS_A_BATCH = 100;

    private final ManualTimer timer = new ManualTimer();
    private final LiveFloor floor = new LiveFloor(timer::nanos);
    private final Crowd crowd = new Crowd(2_000, 20_000, 11);

    @BeforeEach
    void fill() {
        floor.apply(crowd.floor());
    }

    private void second() {
        for (int i = 0; i < 20; i++) {
            floor.apply(crowd.moment(EVENTS_A_BATCH));
            timer.wind(Duration.ofMillis(50));
        }
    }

    @Test
    void aSecondMakesAHandfulOfListEventsAndTheOrderIsRight() {
        ConversationsViewModel model = new ConversationsViewModel(floor, timer);
        model.show(Tab.ACTIVE);
        int[] events = {0};
        model.shown().addListener((ListChangeListener<ConversationRow>) _ -> events[0]++);
        second();
        assertThat(events[0]).isBetween(3, 6);
        assertThat(model.shown()).hasSize(20_000);
        assertThat(model.count(Tab.ACTIVE).get()).isEqualTo(20_000);
        timer.wind(Duration.ofSeconds(1));
        assertThat(model.shown().stream()
                        .map(row -> row.view().conversation().waitingSince())
                        .takeWhile(since -> since != null))
                .isSorted();
    }

    @Test
    void aTabThatIsNotShownIsNotOrdered() {
        ConversationsViewModel model = new ConversationsViewModel(floor, timer);
        int[] events = {0};
        model.shown().addListener((ListChangeListener<ConversationRow>) _ -> events[0]++);
        second();
        assertThat(events[0]).isZero();
    }

    @Test
    void onlyLinesThatAreLookedAtAreTold() {
        ConversationsViewModel model = new ConversationsViewModel(floor, timer);
        model.show(Tab.ACTIVE);
        int[] told = {0};
        for (int i = 0; i < 20; i++) model.shown().get(i).faceProperty().subscribe(_ -> told[0]++);
        told[0] = 0;
        second();
        // 2,000 changes among 20,000: about two of them among the twenty that are watched.
        assertThat(told[0]).isLessThan(20);
    }

    @Test
    void loadsThatChangeDoNotMoveTheRoster() {
        RosterViewModel roster = new RosterViewModel(floor, timer);
        int[] events = {0};
        roster.shown().addListener((ListChangeListener<Object>) _ -> events[0]++);
        second();
        assertThat(events[0]).isZero();
        assertThat(roster.shown()).hasSize(2_050);
    }
}
