package dev.atalaya.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Assignment;
import dev.atalaya.insight.sheet.Dot;
import dev.atalaya.platform.Answer;
import dev.atalaya.sync.AgentBuilder;
import dev.atalaya.sync.AgentView;
import dev.atalaya.sync.Deltas;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.sync.Link;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import dev.atalaya.ui.Fx;
import dev.atalaya.ui.card.CardPast;
import dev.atalaya.ui.card.CardViewModel;
import dev.atalaya.ui.card.HeldLookup;
import dev.atalaya.ui.floor.Floors;
import dev.atalaya.ui.live.Listeners;
import dev.atalaya.ui.log.DesignLog;
import dev.atalaya.ui.log.LogReader;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Words;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// What the card beside the report says of now.
class ReportCardTest {

    private static final Words WORDS = Words.of(Texts.of(Language.EN), FloorFixtures.ZONE);

    private final Floors floors = new Floors();
    private final HeldLookup lookup = new HeldLookup();
    private final ReportViewModel model =
            new ReportViewModel(floors.floor, null, new LogReader(Runnable::run, Runnable::run), floors.timer);
    private final CardViewModel card = new CardViewModel(lookup, Runnable::run, CardPast.NONE);
    private final Assignment decision = DesignLog.all().stream()
            .filter(one -> FloorFixtures.ANA.equals(one.agentId()))
            .findFirst()
            .orElseThrow();
    private final Bag bag = new Bag();

    private void open() {
        new ReportCard(model, lookup, card, _ -> {}, _ -> {}, (_, _) -> {}).open(WORDS, bag);
        model.select(new Dot(decision.at(), decision.id(), decision.conversationId(), decision.contactName(), true));
        lookup.decision(decision.id()).complete(new Answer.Ok<>(decision));
    }

    private AgentView assignee() {
        var subject = Objects.requireNonNull(card.stateProperty().get().subject());
        return Objects.requireNonNull(subject.assignee());
    }

    private static Link link(Link.State state) {
        return new Link(state, FloorFixtures.NOW, "", FloorFixtures.me(), 2.5, 0);
    }

    @Test
    void itFollowsHowTheAgentIs() {
        Fx.run(() -> {
            open();
            assertThat(assignee().agent().connected()).isTrue();
            floors.change(
                    AgentBuilder.from(assignee().agent()).offline(Duration.ZERO).build());
            assertThat(assignee().agent().connected()).isFalse();
            model.select(null);
            floors.floor.apply(Deltas.floor());
            assertThat(card.stateProperty().get().subject()).isNull();
            bag.close();
            assertThat(Listeners.of(floors.floor)).isZero();
        });
    }

    @Test
    void whatDidNotComeIsAskedForAgainWhenThePlatformIsBack() {
        Fx.run(() -> {
            open();
            assertThat(lookup.transcripts()).hasSize(1);
            floors.floor.apply(Deltas.link(link(Link.State.STALE)));
            floors.floor.apply(Deltas.link(link(Link.State.LIVE)));
            assertThat(lookup.transcripts()).hasSize(2).containsOnly(decision.conversationId());
        });
    }
}
