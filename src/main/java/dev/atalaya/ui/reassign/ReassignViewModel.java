package dev.atalaya.ui.reassign;

import dev.atalaya.floor.Target;
import dev.atalaya.routing.DropVerdict;
import dev.atalaya.sync.ConversationView;
import dev.atalaya.sync.Outbox;
import dev.atalaya.texts.Fold;
import dev.atalaya.ui.live.LiveFloor;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// What is being carried, where it may go, and what happens when it is let go. User interface's thread only.
public final class ReassignViewModel {

    private final DropJudge judge;
    private final Outbox outbox;
    private final BiConsumer<DropTarget, DropVerdict> refused;
    private final ReadOnlyObjectWrapper<List<ConversationView>> carried = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable DropTarget> hovered = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable RescuePlan> planned = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Confirmation> confirmation = new ReadOnlyObjectWrapper<>();

    /// @param refused told of a drop that cannot be, to say why
    public ReassignViewModel(DropJudge judge, Outbox outbox, BiConsumer<DropTarget, DropVerdict> refused) {
        this.judge = judge;
        this.outbox = outbox;
        this.refused = refused;
    }

    /// Empty while nothing is dragged.
    public ReadOnlyObjectProperty<List<ConversationView>> carriedProperty() {
        return carried.getReadOnlyProperty();
    }

    /// The target under the pointer, or null.
    public ObjectProperty<@Nullable DropTarget> hoveredProperty() {
        return hovered;
    }

    /// What letting go on the rule under the pointer would do, or null.
    public ObjectProperty<@Nullable RescuePlan> plannedProperty() {
        return planned;
    }

    /// The drop that waits for a word, or null.
    public ReadOnlyObjectProperty<@Nullable Confirmation> confirmationProperty() {
        return confirmation.getReadOnlyProperty();
    }

    public boolean dragging() {
        return !carried.get().isEmpty();
    }

    /// A drag begins; nothing happens for an empty list.
    public void begin(List<ConversationView> conversations) {
        carried.set(List.copyOf(conversations));
    }

    /// The drag ends, wherever that was.
    public void end() {
        hovered.set(null);
        planned.set(null);
        carried.set(List.of());
    }

    /// What letting go here would mean.
    public DropVerdict verdict(DropTarget target) {
        return judge.judge(carried.get(), target);
    }

    /// What giving these there would mean.
    public DropVerdict judge(List<ConversationView> conversations, DropTarget target) {
        return judge.judge(conversations, target);
    }

    /// What is carried is let go on a target.
    public void drop(DropTarget target) {
        List<ConversationView> conversations = carried.get();
        end();
        if (!conversations.isEmpty()) send(conversations, target);
    }

    /// The same without a drag, from keyboard or menu.
    public void send(List<ConversationView> conversations, DropTarget target) {
        DropVerdict verdict = judge.judge(conversations, target);
        switch (verdict.level()) {
            case ALLOWED -> outbox.reassign(conversations, target.target(), "");
            case WARNING -> confirmation.set(new Confirmation(conversations, target, verdict));
            case REFUSED -> refused.accept(target, verdict);
        }
    }

    /// The supervisor says yes.
    ///
    /// @param reason free text, may be empty
    public void confirm(String reason) {
        Confirmation asked = confirmation.get();
        confirmation.set(null);
        if (asked != null) outbox.reassign(asked.carried(), asked.target().target(), reason.strip());
    }

    /// The supervisor says no.
    public void decline() {
        confirmation.set(null);
    }

    /// Who would get which of these, by the floor as it stands.
    public RescuePlan plan(List<ConversationView> conversations, LiveFloor floor, SpreadRule rule) {
        return RescuePlan.of(conversations, floor, judge, rule);
    }

    /// Carries a plan out.
    ///
    /// @param reason stands with each conversation
    public void spread(RescuePlan plan, String reason) {
        Map<Target, List<ConversationView>> gives = new LinkedHashMap<>();
        for (RescuePlan.Share share : plan.shares()) gives.put(share.target().target(), share.gets());
        outbox.spread(gives, reason);
    }

    /// The targets whose name or group holds the words, the best first. Accents and case do not count.
    public List<Option> options(List<ConversationView> conversations, String words) {
        String[] wanted = Fold.fold(words.strip()).split("\\s+");
        return judge.targets().stream()
                .filter(target -> holds(Fold.fold(target.name() + " " + target.groupName()), wanted))
                .map(target -> new Option(target, judge.judge(conversations, target)))
                .sorted(Comparator.comparing(option -> option.verdict().level()))
                .toList();
    }

    private static boolean holds(String text, String[] words) {
        for (String word : words) {
            if (!text.contains(word)) return false;
        }
        return true;
    }
}
