package dev.atalaya.ui.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.store.log.LogRow;
import dev.atalaya.sync.AgentBuilder;
import dev.atalaya.sync.AgentView;
import dev.atalaya.sync.Deltas;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import dev.atalaya.ui.Fx;
import dev.atalaya.ui.card.CardPast;
import dev.atalaya.ui.card.CardViewModel;
import dev.atalaya.ui.card.HeldLookup;
import dev.atalaya.ui.floor.Floors;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Words;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// What the card beside the log says of now.
class LogCardTest {

    private static final Words WORDS = Words.of(Texts.of(Language.EN), FloorFixtures.ZONE);

    private final Floors floors = new Floors();
    private final LogViewModel model =
            new LogViewModel(floors.floor, DesignLog.log(), new LogReader(Runnable::run, Runnable::run), floors.timer);
    private final CardViewModel card = new CardViewModel(new HeldLookup(), Runnable::run, CardPast.NONE);

    private AgentView assignee() {
        var subject = Objects.requireNonNull(card.stateProperty().get().subject());
        return Objects.requireNonNull(subject.assignee());
    }

    private LogRow rowOf(String agent) {
        for (LogLine line : model.shownProperty().get().rows()) {
            LogRow row = line.row();
            if (row != null && agent.equals(row.decision().agentId())) return row;
        }
        throw new AssertionError("nothing went to " + agent);
    }

    @Test
    void itFollowsHowTheAgentIs() {
        Fx.run(() -> {
            Bag bag = new Bag();
            new LogCard(model, card, _ -> {}, _ -> {}, (_, _) -> {}).open(WORDS, bag);
            model.open(FloorFixtures.ZONE);
            model.select(rowOf(FloorFixtures.ANA));
            assertThat(assignee().agent().connected()).isTrue();
            floors.change(
                    AgentBuilder.from(assignee().agent()).offline(Duration.ZERO).build());
            assertThat(assignee().agent().connected()).isFalse();
            bag.close();
            floors.floor.apply(Deltas.floor());
            assertThat(assignee().agent().connected()).isFalse();
        });
    }
}
