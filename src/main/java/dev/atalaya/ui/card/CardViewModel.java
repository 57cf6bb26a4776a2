package dev.atalaya.ui.card;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Given;
import dev.atalaya.floor.Message;
import dev.atalaya.insight.Surroundings;
import dev.atalaya.platform.Answer;
import dev.atalaya.sync.Lookup;
import dev.atalaya.sync.UiExecutor;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// Fetches the decision behind the selected conversation, those before it, and its transcript. User interface's thread
/// only.
public final class CardViewModel {

    private final Lookup lookup;
    private final UiExecutor ui;
    private final CardPast history;
    private final ReadOnlyObjectWrapper<CardState> state = new ReadOnlyObjectWrapper<>(CardState.NOTHING);
    private final ObjectProperty<CardTab> tab = new SimpleObjectProperty<>(CardTab.WHY);
    private final ReadOnlyObjectWrapper<@Nullable List<Message>> transcript = new ReadOnlyObjectWrapper<>(null);

    private final ReadOnlyObjectWrapper<@Nullable Surroundings> past = new ReadOnlyObjectWrapper<>();

    private @Nullable Assignment pastOf;
    private boolean live;
    private boolean again;

    public CardViewModel(Lookup lookup, UiExecutor ui, CardPast history) {
        this.lookup = lookup;
        this.ui = ui;
        this.history = history;
        state.subscribe(now -> lookBack(now.decision()));
    }

    private void lookBack(@Nullable Assignment decision) {
        if (Objects.equals(decision, pastOf)) return;
        pastOf = decision;
        past.set(null);
        if (decision == null) return;
        history.ask(decision, told -> {
            if (decision.equals(pastOf)) past.set(told);
        });
    }

    /// What the history kept here knows of the decision that is explained; null until it is known.
    public ReadOnlyObjectProperty<@Nullable Surroundings> pastProperty() {
        return past.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<CardState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Null until it has been fetched.
    public ReadOnlyObjectProperty<@Nullable List<Message>> transcriptProperty() {
        return transcript.getReadOnlyProperty();
    }

    /// What of it is on screen.
    public ObjectProperty<CardTab> tabProperty() {
        return tab;
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
            fetchDecision(subject, sameConversation ? state.get().history() : List.of());
            fetchHistory(subject.conversation().id());
        }
        if (!sameConversation) transcript.set(null);
        if (newMessage) fetchTranscript(subject.conversation().id());
    }

    /// The platform is heard of, or no longer: what failed is asked for again as soon as it is.
    public void link(boolean isLive) {
        boolean back = isLive && !live;
        live = isLive;
        CardState now = state.get();
        CardSubject subject = now.subject();
        if (!back || subject == null) return;
        if (now.phase() == CardState.Phase.FAILED) fetchDecision(subject, now.history());
        else again = now.phase() == CardState.Phase.LOADING;
        if (transcript.get() == null) fetchTranscript(subject.conversation().id());
    }

    /// Explains another decision of those in the history.
    public void explain(String decisionId) {
        for (Assignment one : state.get().history()) {
            if (one.id().equals(decisionId)) state.set(state.get().explaining(one));
        }
    }

    /// Takes the conversation's decisions among these into its history.
    public void hear(List<Assignment> decisions) {
        CardSubject subject = state.get().subject();
        if (decisions.isEmpty() || subject == null) return;
        String id = subject.conversation().id();
        List<Assignment> his = decisions.stream()
                .filter(one -> one.conversationId().equals(id))
                .toList();
        if (!his.isEmpty()) remember(his);
    }

    private void remember(List<Assignment> decisions) {
        Map<String, Assignment> known = new LinkedHashMap<>();
        for (Assignment one : state.get().history()) known.put(one.id(), one);
        for (Assignment one : decisions) known.put(one.id(), one);
        List<Assignment> newestFirst = known.values().stream()
                .sorted(Comparator.comparing(Assignment::at).reversed())
                .toList();
        state.set(state.get().with(newestFirst));
    }

    private void fetchHistory(String conversationId) {
        lookup.decisionsOf(conversationId)
                .thenAccept(decisions -> ui.execute(() -> {
                    CardSubject present = state.get().subject();
                    if (present == null || !present.conversation().id().equals(conversationId)) return;
                    remember(decisions);
                }));
    }

    private static Object lastMessage(CardSubject subject) {
        return subject.conversation().conversation().lastMessageAt();
    }

    private void fetchDecision(CardSubject subject, List<Assignment> history) {
        again = false;
        Conversation conversation = subject.conversation().conversation();
        Given given = conversation.given();
        if (given == null) {
            state.set(new CardState(subject, null, CardState.Phase.NO_DECISION, "", history));
            return;
        }
        state.set(new CardState(subject, null, CardState.Phase.LOADING, "", history));
        lookup.decision(given.assignmentId()).thenAccept(answer -> ui.execute(() -> decisionCame(subject, answer)));
    }

    private void decisionCame(CardSubject asked, Answer<Assignment> answer) {
        CardSubject present = state.get().subject();
        if (present == null || !present.sameDecision(asked)) return;
        switch (answer) {
            case Answer.Ok<Assignment> ok -> {
                state.set(state.get().explaining(ok.value()));
                remember(List.of(ok.value()));
            }
            case Answer.TooOld<Assignment> _ -> failed(CardState.Phase.NOT_KEPT, "");
            case Answer.SignedOut<Assignment> no -> failed(asked, no.why());
            case Answer.Refused<Assignment> no -> failed(asked, no.why());
            case Answer.Unreachable<Assignment> no -> failed(asked, no.why());
        }
    }

    private void failed(CardSubject asked, String why) {
        // The platform came back while this was under way.
        if (again) fetchDecision(asked, state.get().history());
        else failed(CardState.Phase.FAILED, why);
    }

    private void failed(CardState.Phase phase, String why) {
        CardState now = state.get();
        state.set(new CardState(now.subject(), null, phase, why, now.history()));
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
