package dev.atalaya.ui.shell;

import dev.atalaya.floor.Command;
import dev.atalaya.floor.OutboxItem;
import dev.atalaya.floor.Target;
import dev.atalaya.floor.UserState;
import dev.atalaya.sync.AgentView;
import dev.atalaya.sync.GroupView;
import dev.atalaya.texts.Names;
import dev.atalaya.ui.live.LiveFloor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The newest batch of this user's reassignments or changes that was not taken back, and what still waits to be sent.
///
/// @param items of one gesture, without those that the platform refused or somebody else forestalled
public record LastGesture(List<OutboxItem> items) {

    public static Optional<LastGesture> of(LiveFloor floor) {
        List<OutboxItem> batch = new ArrayList<>();
        String undone = "";
        for (OutboxItem item : List.copyOf(floor.outbox()).reversed()) {
            if (!floor.givenByUser(item)) continue;
            if (item.undoes() != null) {
                // What could not be taken back stands.
                if (!item.stage().failed()) undone += item.undoes() + '\n';
            } else if (item.stage().failed() || undone.contains(item.batch() + '\n')) {
                continue;
            } else if (batch.isEmpty() || batch.getFirst().batch().equals(item.batch())) {
                batch.add(item);
            }
        }
        return batch.isEmpty() ? Optional.empty() : Optional.of(new LastGesture(batch));
    }

    static long waiting(LiveFloor floor) {
        return floor.outbox().stream().filter(item -> !item.stage().ended()).count();
    }

    /// `#48 190 → Luis Mejía`, `3 conversations → Ana Castillo`, or what was set up otherwise.
    String text(LiveFloor floor, Words words) {
        // Of a fix that changes and moves at once, the changes speak.
        Optional<String> changed = items.stream()
                .flatMap(item -> changed(item.command(), floor).stream())
                .findFirst();
        if (changed.isPresent()) return words.get("shell.last-change", changed.get());
        Command.Reassign first = (Command.Reassign) items.getFirst().command();
        String what = items.size() == 1
                ? Names.conversation(first.conversationId())
                : words.get("shell.conversations", items.size());
        long targets = items.stream()
                .map(item -> ((Command.Reassign) item.command()).target())
                .distinct()
                .count();
        String where = targets == 1 ? name(first.target(), floor, words) : words.get("shell.agents", targets);
        return words.get("shell.last", what, where);
    }

    /// What a change of the set-up is about, by name; empty for a reassignment.
    private static Optional<String> changed(Command command, LiveFloor floor) {
        return switch (command) {
            case Command.Reassign _ -> Optional.empty();
            case Command.ChangeAgent change -> Optional.of(agent(change.agentId(), floor));
            case Command.ChangeMember change ->
                Optional.of(agent(change.agentId(), floor) + " · " + group(change.groupId(), floor));
            case Command.OfGroup change -> Optional.of(group(change.groupId(), floor));
            case Command.ChangeState change -> {
                UserState state = floor.state(change.stateId());
                yield Optional.of(state == null ? change.stateId() : state.name());
            }
            case Command.ChangeTask change -> Optional.of(change.taskId());
        };
    }

    private static String agent(String id, LiveFloor floor) {
        AgentView agent = floor.agent(id);
        return agent == null ? id : agent.agent().name();
    }

    private static String group(String id, LiveFloor floor) {
        GroupView group = floor.group(id);
        return group == null ? id : group.group().name();
    }

    private static String name(Target target, LiveFloor floor, Words words) {
        return switch (target) {
            case Target.ToAgent to -> agent(to.agentId(), floor);
            case Target.ToGroup to -> group(to.groupId(), floor);
            case Target.ToBot _ -> words.get("desk.bot");
        };
    }
}
