package dev.atalaya.ui.card;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Given;
import dev.atalaya.floor.Message;
import dev.atalaya.platform.Answer;
import dev.atalaya.sync.Lookup;
import dev.atalaya.sync.UiExecutor;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Fetches the decision behind the selected conversation, and its transcript. User interface's thread only.
public final class CardViewModel {

    private final Lookup lookup;
    private final UiExecutor ui;
    private final ReadOnlyObjectWrapper<CardState> state = new ReadOnlyObjectWrapper<>(CardState.NOTHING);
    private final ReadOnlyObjectWrapper<@Nullable List<Message>> transcript = new ReadOnlyObjectWrapper<>(null);

    public CardViewModel(Lookup lookup, UiExecutor ui) {
        this.lookup = lookup;
        this.ui = ui;
    }

    public ReadOnlyObjectProperty<CardState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Null until it has been fetched.
    public ReadOnlyObjectProperty<@Nullable List<Message>> transcriptProperty() {
        return transcript.getReadOnlyProperty();
    }

    /// Shows another subject, the same one as it stands now, or nothing.
    public void show(@Nullable CardSubject subject) {
        CardSubject before = state.get().subject();
        if (subject == null) {
            transcript.set(null);
            state.set(CardState.NOTHING);
            return;
        }
        boolean sameConversation = before != null
                && before.conversation().id().equals(subject.conversation().id());
        boolean newMessage =
                before == null || !sameConversation || !lastMessage(before).equals(lastMessage(subject));
        if (before != null && before.sameDecision(subject)) {
            state.set(state.get().with(subject));
        } else {
            fetchDecision(subject);
        }
        if (!sameConversation) transcript.set(null);
        if (newMessage) fetchTranscript(subject.conversation().id());
    }

    private static Object lastMessage(CardSubject subject) {
        return subject.conversation().conversation().lastMessageAt();
    }

    private void fetchDecision(CardSubject subject) {
        Conversation conversation = subject.conversation().conversation();
        Given given = conversation.given();
        if (given == null) {
            state.set(new CardState(subject, null, CardState.Phase.NO_DECISION, ""));
            return;
        }
        state.set(new CardState(subject, null, CardState.Phase.LOADING, ""));
        lookup.decision(given.assignmentId()).thenAccept(answer -> ui.execute(() -> decisionCame(subject, answer)));
    }

    private void decisionCame(CardSubject asked, Answer<Assignment> answer) {
        CardSubject present = state.get().subject();
        if (present == null || !present.sameDecision(asked)) return;
        state.set(
                switch (answer) {
                    case Answer.Ok<Assignment> ok -> new CardState(present, ok.value(), CardState.Phase.SHOWN, "");
                    case Answer.SignedOut<Assignment> no -> failed(present, no.why());
                    case Answer.Refused<Assignment> no -> failed(present, no.why());
                    case Answer.TooOld<Assignment> no -> new CardState(present, null, CardState.Phase.NOT_KEPT, "");
                    case Answer.Unreachable<Assignment> no -> failed(present, no.why());
                });
    }

    private static CardState failed(CardSubject subject, String why) {
        return new CardState(subject, null, CardState.Phase.FAILED, why);
    }

    private void fetchTranscript(String conversationId) {
        lookup.messages(conversationId)
                .thenAccept(answer -> ui.execute(() -> {
                    CardSubject present = state.get().subject();
                    if (present == null || !present.conversation().id().equals(conversationId)) return;
                    if (answer instanceof Answer.Ok<List<Message>> ok) transcript.set(ok.value());
                }));
    }
}
