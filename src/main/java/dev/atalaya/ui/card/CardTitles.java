package dev.atalaya.ui.card;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Conversation;
import dev.atalaya.texts.Names;
import dev.atalaya.texts.Texts;
import dev.atalaya.texts.Times;
import java.util.List;

/// The two titles of the card.
final class CardTitles {

    private CardTitles() {}

    static String title(CardState state, Texts texts, Names names) {
        CardSubject subject = state.subject();
        if (subject == null) return texts.get("card.title");
        Conversation conversation = subject.conversation().conversation();
        Assignment decision = state.decision();
        String agent = decision == null ? conversation.assigneeId() : decision.agentId();
        return agent == null ? texts.get("card.title.held") : texts.get("card.title.agent", names.agent(agent));
    }

    /// The same in ever fewer words.
    static List<String> subtitles(CardState state, Times times) {
        CardSubject subject = state.subject();
        if (subject == null) return List.of();
        Assignment decision = state.decision();
        String number = Names.conversation(subject.conversation().id());
        return decision == null
                ? List.of(number)
                : List.of(number + " · " + times.moment(decision.at()), times.moment(decision.at()), number);
    }
}
