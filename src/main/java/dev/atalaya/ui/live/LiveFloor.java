package dev.atalaya.ui.live;

import dev.atalaya.floor.Command;
import dev.atalaya.floor.OutboxItem;
import dev.atalaya.floor.UserState;
import dev.atalaya.sync.AgentView;
import dev.atalaya.sync.ConversationView;
import dev.atalaya.sync.Delta;
import dev.atalaya.sync.GroupView;
import dev.atalaya.sync.Link;
import dev.atalaya.sync.PlatformClock;
import dev.atalaya.sync.StoreHealth;
import dev.atalaya.sync.Who;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The floor as the screens know it: the last value of each thing. Fed with deltas on the user interface thread, read
/// only there; view-models subscribe and get each delta after it has been taken in.
public final class LiveFloor {

    /// So many, and besides the whole of a gesture of which something is still to be told.
    static final int ENDED_KEPT = 1000;

    private final Map<String, UserState> states = new LinkedHashMap<>();
    private final Map<String, GroupView> groups = new LinkedHashMap<>();
    private final Map<String, AgentView> agents = new LinkedHashMap<>();
    private final Map<String, ConversationView> conversations = new LinkedHashMap<>();
    private final SequencedMap<String, OutboxItem> outbox = new LinkedHashMap<>();
    private final Set<String> othersCommands = new HashSet<>();
    private final ObjectProperty<@Nullable Link> link = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable StoreHealth> store = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable PlatformClock> clock = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Instant> now = new ReadOnlyObjectWrapper<>(Instant.EPOCH);
    private final List<Consumer<Delta>> listeners = new ArrayList<>();
    private final LongSupplier nanos;
    private @Nullable Who who;

    /// @param nanos `System::nanoTime`, or a test's own
    public LiveFloor(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /// Takes a delta in and tells the listeners, in the order in which they subscribed.
    public void apply(Delta delta) {
        if (delta.full()) {
            states.clear();
            groups.clear();
            agents.clear();
            conversations.clear();
        }
        take(states, delta.states());
        take(groups, delta.groups());
        take(agents, delta.agents());
        take(conversations, delta.conversations());
        outbox.putAll(delta.outbox());
        if (!delta.outbox().isEmpty()) forget(delta);
        if (delta.clock() != null) {
            clock.set(delta.clock());
            tick();
        }
        if (delta.link() != null) link(delta.link());
        if (delta.store() != null) store.set(delta.store());
        for (Consumer<Delta> listener : List.copyOf(listeners)) listener.accept(delta);
    }

    /// Of what has ended only the newest is kept: enough to say what was done last and to take it back. What was given
    /// in one gesture is told as one: it stays whole while it has not ended or ends just now, and as the newest.
    private void forget(Delta delta) {
        long ended =
                outbox.values().stream().filter(item -> item.stage().ended()).count();
        if (ended <= ENDED_KEPT) return;
        Set<String> kept = new HashSet<>();
        for (OutboxItem item : outbox.values()) if (!item.stage().ended()) kept.add(item.batch());
        delta.outbox().values().forEach(item -> kept.add(item.batch()));
        outbox.sequencedValues().reversed().stream()
                .filter(item -> item.command() instanceof Command.Reassign)
                .findFirst()
                .ifPresent(item -> kept.add(item.batch()));
        Iterator<OutboxItem> oldest = outbox.values().iterator();
        while (ended > ENDED_KEPT && oldest.hasNext()) {
            OutboxItem item = oldest.next();
            if (kept.contains(item.batch())) continue;
            oldest.remove();
            othersCommands.remove(item.key());
            ended--;
        }
    }

    private void link(Link next) {
        Who before = who;
        Who after = next.who();
        // What one user did is not another's to take back.
        if (before != null && after != null && !(before.id().equals(after.id()) && before.role() == after.role()))
            othersCommands.addAll(outbox.keySet());
        who = after;
        Link known = link.get();
        if (known == null || !known.platformId().equals(next.platformId())) forgetOthers(next.platformId());
        link.set(next);
    }

    /// Nothing is heard any more of what was given to a platform that was left; it waits for it on disk.
    private void forgetOthers(String platformId) {
        if (platformId.isEmpty()) return;
        outbox.values().removeIf(item -> !item.platformId().equals(platformId));
        othersCommands.retainAll(outbox.keySet());
    }

    private static <V> void take(Map<String, V> all, Map<String, Optional<V>> changed) {
        changed.forEach((id, value) -> value.ifPresentOrElse(v -> all.put(id, v), () -> all.remove(id)));
    }

    /// Each delta from the next one on.
    public Subscription subscribe(Consumer<Delta> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    public @Nullable UserState state(String id) {
        return states.get(id);
    }

    public Collection<UserState> states() {
        return Collections.unmodifiableCollection(states.values());
    }

    public @Nullable GroupView group(String id) {
        return groups.get(id);
    }

    public @Nullable AgentView agent(String id) {
        return agents.get(id);
    }

    public @Nullable ConversationView conversation(String id) {
        return conversations.get(id);
    }

    public Collection<GroupView> groups() {
        return Collections.unmodifiableCollection(groups.values());
    }

    public Collection<AgentView> agents() {
        return Collections.unmodifiableCollection(agents.values());
    }

    public Collection<ConversationView> conversations() {
        return Collections.unmodifiableCollection(conversations.values());
    }

    /// Every command that has not ended, and the newest of those that have; oldest first.
    public Collection<OutboxItem> outbox() {
        return Collections.unmodifiableCollection(outbox.values());
    }

    /// Whether the user now signed in gave this command.
    public boolean givenByUser(OutboxItem item) {
        return !othersCommands.contains(item.key());
    }

    public ObservableValue<@Nullable Link> linkProperty() {
        return link;
    }

    /// How long nothing was heard of the platform, in this machine's seconds whatever the speed of a simulation.
    public Duration quiet() {
        Link known = link.get();
        return known == null ? Duration.ZERO : Duration.ofNanos(nanos.getAsLong() - known.signNanos());
    }

    public ObservableValue<@Nullable StoreHealth> storeProperty() {
        return store;
    }

    public ObservableValue<@Nullable PlatformClock> clockProperty() {
        return clock;
    }

    /// The platform's time, moved on by [#tick]: what ages on screen are computed from.
    public ReadOnlyObjectProperty<Instant> nowProperty() {
        return now.getReadOnlyProperty();
    }

    /// Who is signed in, null until the platform has said so.
    public @Nullable Who who() {
        return who;
    }

    /// Whether the user sees what goes on in a group: a supervisor only in his own, of others he is told the name at
    /// most.
    public boolean sees(String groupId) {
        return sees(who, groupId);
    }

    /// The same for anybody, on any thread.
    ///
    /// @param who null where it is not known who looks: then nothing is seen
    public static boolean sees(@Nullable Who who, String groupId) {
        return who != null && who.sees(groupId);
    }

    /// Tells when somebody else has come to be signed in, or the same one to see other groups: what one was shown may
    /// not be another's to see.
    public Subscription whenOther(Runnable then) {
        return linkProperty().subscribe(new Consumer<>() {
            private @Nullable Eyes last = Eyes.of(link.get());

            @Override
            public void accept(@Nullable Link next) {
                Eyes now = Eyes.of(next);
                boolean other = last != null && now != null && !last.equals(now);
                if (now != null) last = now;
                if (other) then.run();
            }
        });
    }

    /// Moves [#nowProperty] on; called once a second.
    public void tick() {
        PlatformClock known = clock.get();
        if (known != null) now.set(known.at(nanos.getAsLong()));
    }

    /// The platform's time at this moment.
    public Instant now() {
        PlatformClock known = clock.get();
        return known == null ? now.get() : known.at(nanos.getAsLong());
    }

    /// How many still listen: a test sees that nothing is left behind.
    int listeners() {
        return listeners.size();
    }
}
