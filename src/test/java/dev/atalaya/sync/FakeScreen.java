package dev.atalaya.sync;

import dev.atalaya.floor.OutboxItem;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A screen in tests: keeps what it was told, as a real one does.
public final class FakeScreen implements Consumer<Delta> {

    public final List<Delta> deltas = new ArrayList<>();
    public final Map<String, AgentView> agents = new LinkedHashMap<>();
    public final Map<String, GroupView> groups = new LinkedHashMap<>();
    public final Map<String, ConversationView> conversations = new LinkedHashMap<>();
    public final Map<String, OutboxItem> outbox = new LinkedHashMap<>();
    public @Nullable Link link;
    public @Nullable PlatformClock clock;
    public @Nullable StoreHealth store;

    @Override
    public void accept(Delta delta) {
        deltas.add(delta);
        if (delta.full()) {
            agents.clear();
            groups.clear();
            conversations.clear();
        }
        take(delta.agents(), agents);
        take(delta.groups(), groups);
        take(delta.conversations(), conversations);
        outbox.putAll(delta.outbox());
        if (delta.link() != null) link = delta.link();
        if (delta.clock() != null) clock = delta.clock();
        if (delta.store() != null) store = delta.store();
    }

    private static <V> void take(Map<String, Optional<V>> from, Map<String, V> to) {
        from.forEach((id, value) -> value.ifPresentOrElse(v -> to.put(id, v), () -> to.remove(id)));
    }

    public ConversationView conversation(String id) {
        return required(conversations.get(id), id);
    }

    public AgentView agent(String id) {
        return required(agents.get(id), id);
    }

    public GroupView group(String id) {
        return required(groups.get(id), id);
    }

    public Link link() {
        return required(link, "link");
    }

    /// What is said to be wrong with the files, in English; empty when all is well.
    public String trouble() {
        Texts english = Texts.of(Language.EN);
        return required(store, "store").details().stream()
                .map(said -> said.in(english))
                .collect(Collectors.joining(" · "));
    }

    private static <V> V required(@Nullable V value, String what) {
        if (value == null) throw new AssertionError("not on screen: " + what);
        return value;
    }
}
