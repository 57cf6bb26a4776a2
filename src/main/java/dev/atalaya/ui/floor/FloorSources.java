package dev.atalaya.ui.floor;

import dev.atalaya.floor.Conversation;
import dev.atalaya.sync.AgentView;
import dev.atalaya.sync.ConversationView;
import dev.atalaya.texts.Names;
import dev.atalaya.ui.control.Icon;
import dev.atalaya.ui.live.Fold;
import dev.atalaya.ui.live.Presence;
import dev.atalaya.ui.shell.PaletteEntry;
import dev.atalaya.ui.shell.PaletteSource;
import dev.atalaya.ui.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What the palette finds on the floor: agents by name, open conversations by contact or number. Nothing for no
/// letters.
public final class FloorSources {

    private final FloorViewModel model;
    private final Consumer<String> showAgent;
    private final Consumer<String> showConversation;

    /// @param showAgent brings an agent into sight, by id
    /// @param showConversation brings a conversation into sight, by id
    public FloorSources(FloorViewModel model, Consumer<String> showAgent, Consumer<String> showConversation) {
        this.model = model;
        this.showAgent = showAgent;
        this.showConversation = showConversation;
    }

    public List<PaletteSource> all() {
        return List.of(this::agents, this::conversations);
    }

    private List<PaletteEntry> agents(String folded, int most, Words words) {
        List<PaletteEntry> found = new ArrayList<>();
        if (folded.isEmpty()) return found;
        for (AgentView view : model.floor().agents()) {
            if (found.size() == most) break;
            if (!Fold.fold(view.agent().name()).contains(folded)) continue;
            String detail = words.get("presence." + Presence.of(view));
            found.add(new PaletteEntry(Icon.AGENT, view.agent().name(), detail, "", () -> showAgent.accept(view.id())));
        }
        return found;
    }

    private List<PaletteEntry> conversations(String folded, int most, Words words) {
        List<PaletteEntry> found = new ArrayList<>();
        if (folded.isEmpty()) return found;
        for (ConversationView view : model.floor().conversations()) {
            if (found.size() == most) break;
            Conversation conversation = view.conversation();
            boolean fits = Fold.fold(conversation.contactName()).contains(folded)
                    || conversation.id().startsWith(folded);
            if (!conversation.open() || !fits) continue;
            String detail =
                    Names.conversation(conversation.id()) + " · " + words.get("channel." + conversation.channel());
            found.add(new PaletteEntry(
                    Icon.CONTACT, conversation.contactName(), detail, "", () -> showConversation.accept(view.id())));
        }
        return found;
    }
}
