package dev.atalaya.store.pack;

import dev.atalaya.floor.FloorEvent;
import org.jspecify.annotations.Nullable;

/// The bytes of a value that stands on the floor.
public final class FloorCodec {

    private FloorCodec() {}

    /// Null for what does not stay on the floor: decisions, closed conversations, things gone.
    public static byte @Nullable [] pack(FloorEvent event, Packer packer) {
        packer.clear();
        switch (event) {
            case FloorEvent.StateChanged e -> StateCodec.pack(e.value(), packer);
            case FloorEvent.GroupChanged e -> GroupCodec.pack(e.value(), packer);
            case FloorEvent.AgentChanged e -> AgentCodec.pack(e.value(), packer);
            case FloorEvent.TaskChanged e -> TaskCodec.pack(e.value(), packer);
            case FloorEvent.ConversationChanged e when e.value().open() -> ConversationCodec.pack(e.value(), packer);
            case FloorEvent.ConversationChanged _, FloorEvent.AssignmentMade _, FloorEvent.Removed _ -> {
                return null;
            }
        }
        return packer.toBytes();
    }
}
