package dev.atalaya.ui.card;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Conformance;
import dev.atalaya.floor.Message;
import dev.atalaya.insight.Reconstructed;
import dev.atalaya.insight.Surroundings;
import dev.atalaya.platform.Answer;
import dev.atalaya.sync.ConversationBuilder;
import dev.atalaya.sync.ConversationView;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.sync.Lookup;
import dev.atalaya.texts.Decisions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CardViewModelTest {

    private final Map<String, CompletableFuture<Answer<Assignment>>> asked = new HashMap<>();
    private final List<Assignment> kept = new ArrayList<>();
    private final List<String> transcripts = new ArrayList<>();
    private final Map<String, Consumer<Surroundings>> lookedBack = new HashMap<>();
    private final Lookup lookup = new Lookup() {
        @Override
        public CompletableFuture<Answer<Assignment>> decision(String id) {
            return asked.computeIfAbsent(id, key -> new CompletableFuture<>());
        }

        @Override
        public CompletableFuture<List<Assignment>> decisionsOf(String conversationId) {
            return CompletableFuture.completedFuture(kept.stream()
                    .filter(one -> one.conversationId().equals(conversationId))
                    .toList());
        }

        @Override
        public CompletableFuture<Answer<List<Message>>> messages(String conversationId) {
            transcripts.add(conversationId);
            return CompletableFuture.completedFuture(new Answer.Ok<>(List.of()));
        }
    };
    private final CardViewModel card =
            new CardViewModel(lookup, Runnable::run, (decision, then) -> lookedBack.put(decision.id(), then));

    private static CardSubject subject(int index) {
        var conversation = FloorFixtures.conversations().get(index);
        return new CardSubject(new ConversationView(conversation, null, null, 0), null);
    }

    private CompletableFuture<Answer<Assignment>> answerFor(CardSubject subject) {
        String id =
                requireNonNull(subject.conversation().conversation().given()).assignmentId();
        return requireNonNull(asked.get(id));
    }

    @Test
    void anAnswerThatComesAfterTheUserWentOnIsDropped() {
        CardSubject first = subject(0);
        CardSubject second = subject(1);
        card.show(first);
        card.show(second);

        answerFor(first).complete(new Answer.Ok<>(Decisions.nobodyAssignable()));

        assertThat(card.stateProperty().get().phase()).isEqualTo(CardState.Phase.LOADING);
        assertThat(card.stateProperty().get().subject()).isEqualTo(second);
    }

    @Test
    void aNewMessageFetchesTheTranscriptAgainButNotTheDecision() {
        CardSubject first = subject(0);
        card.show(first);
        answerFor(first).complete(new Answer.Ok<>(Decisions.nobodyAssignable()));
        var later = ConversationBuilder.from(first.conversation().conversation())
                .customer(FloorFixtures.NOW)
                .build();

        card.show(new CardSubject(new ConversationView(later, null, null, 0), null));

        assertThat(card.stateProperty().get().phase()).isEqualTo(CardState.Phase.SHOWN);
        assertThat(transcripts).hasSize(2);
        assertThat(asked).hasSize(1);
    }

    @Test
    void afterASupervisorsActTheBotsDecisionCanStillBeRead() {
        Assignment bots = decision("d1", 0);
        Assignment supervisors = decision("d2", 60);
        kept.add(bots);
        CardSubject first = subject(0);
        card.show(first);
        answerFor(first).complete(new Answer.Ok<>(bots));
        card.hear(List.of(supervisors, otherConversation()));

        assertThat(card.stateProperty().get().history()).containsExactly(supervisors, bots);
        assertThat(card.stateProperty().get().decision()).isEqualTo(bots);
        card.explain("d2");
        assertThat(card.stateProperty().get().decision()).isEqualTo(supervisors);
        assertThat(card.stateProperty().get().next()).isNull();
        card.explain("d1");
        assertThat(card.stateProperty().get().decision()).isEqualTo(bots);
        assertThat(card.stateProperty().get().next()).isEqualTo(supervisors);
    }

    @Test
    void anotherConversationHasAnotherHistory() {
        kept.add(decision("d1", 0));
        card.show(subject(0));
        assertThat(card.stateProperty().get().history()).hasSize(1);
        card.show(subject(1));
        assertThat(card.stateProperty().get().history()).isEmpty();
    }

    private static Assignment decision(String id, int seconds) {
        Assignment d = Decisions.nobodyAssignable();
        return Decisions.copy(d, id, d.conversationId(), d.at().plusSeconds(seconds));
    }

    private static Assignment otherConversation() {
        Assignment d = Decisions.nobodyAssignable();
        return Decisions.copy(d, "d9", "48214", d.at());
    }

    @Test
    void whatFailedIsAskedForAgainWhenThePlatformIsBack() {
        CardSubject first = subject(0);
        card.link(true);
        card.show(first);
        card.link(false);
        answerFor(first).complete(new Answer.Unreachable<>("no route to the platform", null));
        asked.clear();

        card.link(true);

        assertThat(card.stateProperty().get().phase()).isEqualTo(CardState.Phase.LOADING);
        answerFor(first).complete(new Answer.Ok<>(Decisions.nobodyAssignable()));
        assertThat(card.stateProperty().get().phase()).isEqualTo(CardState.Phase.SHOWN);
    }

    @Test
    void aFailureThatComesAfterThePlatformIsBackIsTriedOnceMore() {
        CardSubject first = subject(0);
        card.show(first);
        var slow = answerFor(first);
        card.link(true);
        asked.clear();

        slow.complete(new Answer.Unreachable<>("timed out", null));

        assertThat(card.stateProperty().get().phase()).isEqualTo(CardState.Phase.LOADING);
        answerFor(first).complete(new Answer.Unreachable<>("timed out", null));
        assertThat(card.stateProperty().get().phase()).isEqualTo(CardState.Phase.FAILED);
    }

    @Test
    void aFailureSaysWhyAndNothingSelectedShowsNothing() {
        CardSubject first = subject(0);
        card.show(first);
        answerFor(first).complete(new Answer.Unreachable<>("no route to the platform", null));

        assertThat(card.stateProperty().get().phase()).isEqualTo(CardState.Phase.FAILED);
        assertThat(card.stateProperty().get().detail()).isEqualTo("no route to the platform");
        card.show(null);
        assertThat(card.stateProperty().get().phase()).isEqualTo(CardState.Phase.NOTHING);
    }

    @Test
    void whatTheHistoryTellsOfADecisionThatIsNoLongerExplainedIsDropped() {
        Assignment decision = Decisions.nobodyAssignable();
        CardSubject first = subject(0);
        card.show(first);
        answerFor(first).complete(new Answer.Ok<>(decision));
        Surroundings told =
                new Surroundings(new Reconstructed(decision, List.of(), new Conformance.Consistent()), null);

        card.show(subject(1));
        requireNonNull(lookedBack.get(decision.id())).accept(told);
        assertThat(card.pastProperty().get()).isNull();

        card.show(first);
        answerFor(first).complete(new Answer.Ok<>(decision));
        requireNonNull(lookedBack.get(decision.id())).accept(told);
        assertThat(card.pastProperty().get()).isEqualTo(told);
    }
}
