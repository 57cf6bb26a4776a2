package dev.atalaya.ui.desk;

import dev.atalaya.floor.Command;
import dev.atalaya.floor.OutboxItem;
import dev.atalaya.floor.Outcome;
import dev.atalaya.floor.Target;
import dev.atalaya.sync.Delta;
import dev.atalaya.texts.Names;
import dev.atalaya.texts.Texts;
import dev.atalaya.ui.live.FloorNames;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.shell.Notices;
import dev.atalaya.ui.shell.UserMessage;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Tells the user, once for each gesture, that the platform has done it: who has the conversations now and whether they
/// came into another group; and offers to take it back where that can be done.
final class GivenNotices {

    private final LiveFloor floor;
    private final Notices notices;
    private final Supplier<Texts> texts;
    private final Consumer<String> undo;
    private final Predicate<String> announced;
    private final Set<String> told = new HashSet<>();

    /// @param undo takes back the batch of this id
    /// @param announced whether the user was told of the batch of this id where he gave it
    GivenNotices(
            LiveFloor floor,
            Notices notices,
            Supplier<Texts> texts,
            Consumer<String> undo,
            Predicate<String> announced) {
        this.floor = floor;
        this.notices = notices;
        this.texts = texts;
        this.undo = undo;
        this.announced = announced;
    }

    void hear(Delta delta) {
        Set<String> batches = new LinkedHashSet<>();
        for (OutboxItem item : delta.outbox().values()) {
            if (item.stage().ended() && item.undoes() == null) batches.add(item.batch());
        }
        batches.removeAll(told);
        batches.forEach(this::batch);
    }

    private void batch(String id) {
        List<OutboxItem> items =
                floor.outbox().stream().filter(item -> item.batch().equals(id)).toList();
        if (!items.stream().allMatch(item -> item.stage().ended())) return;
        told.add(id);
        if (announced.test(id) || !items.stream().allMatch(floor::givenByUser)) return;
        List<OutboxItem> done = items.stream().filter(GivenNotices::done).toList();
        List<Target> targets = targets(done);
        if (targets.isEmpty()) return;
        Texts now = texts.get();
        String text = targets.size() == 1
                ? text(done, targets.getFirst(), now)
                : now.get("rescue.done", done.size(), targets.size());
        UserMessage message = done.stream().anyMatch(this::inSight)
                ? UserMessage.of(UserMessage.Kind.DONE, text, now.get("command.undo"), () -> undo.accept(id))
                : UserMessage.of(UserMessage.Kind.DONE, text);
        notices.tell(message.about(id));
    }

    private static List<Target> targets(List<OutboxItem> done) {
        return done.stream()
                .map(OutboxItem::command)
                .filter(Command.Reassign.class::isInstance)
                .map(command -> ((Command.Reassign) command).target())
                .distinct()
                .toList();
    }

    /// What has left the groups that the user sees is not his to take back.
    private boolean inSight(OutboxItem item) {
        OutboxItem.Before before = item.before();
        if (before == null || !(item.command() instanceof Command.Reassign reassign)) return false;
        return floor.sees(
                switch (reassign.target()) {
                    case Target.ToAgent to -> Objects.requireNonNullElse(to.groupId(), before.groupId());
                    case Target.ToGroup to -> to.groupId();
                    case Target.ToBot _ -> before.groupId();
                });
    }

    private static boolean done(OutboxItem item) {
        return item.outcome() instanceof Outcome.Confirmed;
    }

    private String text(List<OutboxItem> done, Target target, Texts now) {
        Names names = new FloorNames(floor);
        String what = done.size() == 1 ? done.getFirst().label() : now.get("drop.many", done.size());
        return switch (target) {
            case Target.ToAgent to -> now.get("given.agent", what, names.agent(to.agentId())) + moved(done, to, now);
            case Target.ToGroup to -> now.get("given.group", what, names.group(to.groupId()), drawn(done, now));
            case Target.ToBot _ -> now.get("given.bot", what);
        };
    }

    private String moved(List<OutboxItem> done, Target.ToAgent to, Texts now) {
        String group = to.groupId();
        if (group == null) return "";
        boolean moved = done.stream()
                .map(OutboxItem::before)
                .anyMatch(before -> before != null && !before.groupId().equals(group));
        return moved ? " · " + now.get("given.moved", new FloorNames(floor).group(group)) : "";
    }

    /// Whom the bot chose for a single one.
    private String drawn(List<OutboxItem> done, Texts now) {
        if (done.size() > 1 || !(done.getFirst().outcome() instanceof Outcome.Confirmed confirmed)) return "";
        String agent = confirmed.assigneeId();
        return " · " + (agent == null ? now.get("conversations.held") : new FloorNames(floor).agent(agent));
    }
}
