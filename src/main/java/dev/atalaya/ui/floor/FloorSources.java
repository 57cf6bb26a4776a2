package dev.atalaya.ui.floor;

import dev.atalaya.floor.Conversation;
import dev.atalaya.sync.AgentView;
import dev.atalaya.texts.Fold;
import dev.atalaya.texts.Names;
import dev.atalaya.ui.control.Icon;
import dev.atalaya.ui.floor.conversations.ConversationRow;
import dev.atalaya.ui.live.Presence;
import dev.atalaya.ui.shell.PaletteEntry;
import dev.atalaya.ui.shell.PaletteSource;
import dev.atalaya.ui.shell.Words;
import java.util.Comparator;
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
        if (folded.isEmpty()) return List.of();
        return model.floor().agents().stream()
                .filter(view -> name(view).contains(folded))
                .sorted(Comparator.comparing((AgentView view) -> !Fold.beginsWord(name(view), folded))
                        .thenComparing(FloorSources::name))
                .limit(most)
                .map(view -> new PaletteEntry(
                        Icon.AGENT,
                        view.agent().name(),
                        words.get("presence." + Presence.of(view)),
                        "",
                        () -> showAgent.accept(view.id())))
                .toList();
    }

    private static String name(AgentView view) {
        return Fold.fold(view.agent().name());
    }

    private List<PaletteEntry> conversations(String folded, int most, Words words) {
        if (folded.isEmpty()) return List.of();
        return model.conversations().find(folded, most).stream()
                .map(row -> entry(row, words))
                .toList();
    }

    private PaletteEntry entry(ConversationRow row, Words words) {
        Conversation conversation = row.view().conversation();
        String detail = Names.conversation(conversation.id()) + " · " + words.get("channel." + conversation.channel());
        return new PaletteEntry(
                Icon.CONTACT, conversation.contactName(), detail, "", () -> showConversation.accept(row.id()));
    }
}
