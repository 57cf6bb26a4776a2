package dev.atalaya.ui.shell;

import dev.atalaya.floor.Command;
import dev.atalaya.floor.OutboxItem;
import dev.atalaya.floor.Target;
import dev.atalaya.sync.AgentView;
import dev.atalaya.sync.GroupView;
import dev.atalaya.texts.Names;
import dev.atalaya.ui.live.LiveFloor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The newest batch of this user's reassignments that was not taken back, and what still waits to be sent.
///
/// @param items of one gesture, without those that the platform refused or somebody else forestalled
public record LastReassignment(List<OutboxItem> items) {

    public static Optional<LastReassignment> of(LiveFloor floor) {
        List<OutboxItem> batch = new ArrayList<>();
        String undone = "";
        for (OutboxItem item : List.copyOf(floor.outbox()).reversed()) {
            if (!(item.command() instanceof Command.Reassign) || !floor.givenByUser(item)) continue;
            if (item.undoes() != null) {
                undone += item.undoes() + '\n';
            } else if (item.stage().failed() || undone.contains(item.batch() + '\n')) {
                continue;
            } else if (batch.isEmpty() || batch.getFirst().batch().equals(item.batch())) {
                batch.add(item);
            }
        }
        return batch.isEmpty() ? Optional.empty() : Optional.of(new LastReassignment(batch));
    }

    static long waiting(LiveFloor floor) {
        return floor.outbox().stream().filter(item -> !item.stage().ended()).count();
    }

    /// `#48 190 → Luis Mejía`, `3 conversations → Ana Castillo`.
    String text(LiveFloor floor, Words words) {
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

    private static String name(Target target, LiveFloor floor, Words words) {
        return switch (target) {
            case Target.ToAgent to -> {
                AgentView agent = floor.agent(to.agentId());
                yield agent == null ? to.agentId() : agent.agent().name();
            }
            case Target.ToGroup to -> {
                GroupView group = floor.group(to.groupId());
                yield group == null ? to.groupId() : group.group().name();
            }
            case Target.ToBot _ -> words.get("desk.bot");
        };
    }
}
