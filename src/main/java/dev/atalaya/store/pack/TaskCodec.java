package dev.atalaya.store.pack;

import dev.atalaya.floor.AutomatedTask;
import dev.atalaya.floor.Side;
import java.util.List;

/// An [AutomatedTask] as bytes.
public final class TaskCodec {

    private static final List<Side> SIDES = List.of(Side.values());

    private TaskCodec() {}

    static void pack(AutomatedTask task, Packer to) {
        to.text(task.id())
                .text(task.name())
                .flag(task.enabled())
                .u8(task.silentSide().ordinal())
                .signed(task.minutes())
                .text(task.groupId())
                .text(task.targetGroupId())
                .text(task.targetAgentId())
                .signed(task.version());
    }

    public static AutomatedTask unpack(Unpacker from) {
        return new AutomatedTask(
                from.text(),
                from.text(),
                from.flag(),
                from.oneOf(SIDES),
                (int) from.signed(),
                from.textOrNull(),
                from.textOrNull(),
                from.textOrNull(),
                from.signed());
    }
}
