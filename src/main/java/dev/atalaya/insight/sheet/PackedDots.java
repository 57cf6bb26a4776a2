package dev.atalaya.insight.sheet;

import dev.atalaya.store.pack.Blocks;
import dev.atalaya.store.pack.PackedList;
import dev.atalaya.store.pack.Packer;
import dev.atalaya.store.pack.Unpacker;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Conversations received in little more room than their ids and names take: a month of a large floor has hundreds of
/// thousands. Each comes back exactly as it was put in.
final class PackedDots extends PackedList<Dot> {

    private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");

    private static final int ASSIGNABLE = 1;
    /// Most platforms number so; as a text it takes twice the room.
    private static final int DECISION_IS_UUID = 2;

    private static final int CONVERSATION_IS_UUID = 4;
    private static final int UUID_LENGTH = 36;

    private PackedDots(Blocks made) {
        super(made);
    }

    /// Takes one after the other.
    static final class Maker {

        private final Blocks made = new Blocks();
        private Instant last = START;

        /// @return how many bytes it takes
        int add(Dot dot) {
            int before = made.to().size();
            if (made.next()) last = START;
            UUID decision = uuid(dot.decisionId());
            UUID conversation = uuid(dot.conversationId());
            Packer to = made.to().instant(dot.at(), last);
            to.u8((dot.assignable() ? ASSIGNABLE : 0)
                    | (decision != null ? DECISION_IS_UUID : 0)
                    | (conversation != null ? CONVERSATION_IS_UUID : 0));
            id(dot.decisionId(), decision, to);
            id(dot.conversationId(), conversation, to);
            to.text(dot.contactName());
            last = dot.at();
            return made.to().size() - before;
        }

        private static void id(String id, @Nullable UUID uuid, Packer to) {
            if (uuid == null) to.text(id);
            else to.number(uuid.getMostSignificantBits()).number(uuid.getLeastSignificantBits());
        }

        /// Null for one that would come back otherwise.
        private static @Nullable UUID uuid(String id) {
            if (id.length() != UUID_LENGTH || id.charAt(8) != '-') return null;
            try {
                UUID uuid = UUID.fromString(id);
                return uuid.toString().equals(id) ? uuid : null;
            } catch (IllegalArgumentException e) {
                return null;
            }
        }

        PackedDots packed() {
            return new PackedDots(made);
        }
    }

    @Override
    protected Reader<Dot> reader(Unpacker from) {
        return new Reader<>() {
            private Instant last = START;

            @Override
            public Dot read(boolean begins) {
                last = from.instant(begins ? START : last);
                int flags = from.u8();
                String decision = id(flags & DECISION_IS_UUID);
                String conversation = id(flags & CONVERSATION_IS_UUID);
                return new Dot(last, decision, conversation, from.text(), (flags & ASSIGNABLE) != 0);
            }

            private String id(int isUuid) {
                return isUuid == 0 ? from.text() : new UUID(from.number(), from.number()).toString();
            }
        };
    }
}
