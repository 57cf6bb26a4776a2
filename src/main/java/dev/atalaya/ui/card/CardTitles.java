package dev.atalaya.ui.card;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Conversation;
import dev.atalaya.texts.Names;
import dev.atalaya.texts.Texts;
import dev.atalaya.texts.Times;

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

    static String subtitle(CardState state, Times times) {
        CardSubject subject = state.subject();
        if (subject == null) return "";
        Assignment decision = state.decision();
        String number = Names.conversation(subject.conversation().id());
        return decision == null ? number : number + " · " + times.moment(decision.at());
    }
}
