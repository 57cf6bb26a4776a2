package dev.atalaya.simulator.world;

import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Entity;
import dev.atalaya.floor.Message;
import dev.atalaya.floor.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Takes conversations out to change them, and back in: stored, told, and shown to those who act upon it.
final class Book {

    private static final int LINE = 160;

    private final Core core;
    private final List<Consumer<Conversation>> readers = new ArrayList<>();
    private Life life = Life.NONE;

    Book(Core core) {
        this.core = core;
    }

    void life(Life next) {
        life = next;
    }

    /// `reader` sees every conversation after each change.
    void read(Consumer<Conversation> reader) {
        readers.add(reader);
    }

    Draft draft(Conversation value) {
        boolean outgoing =
                value.assigneeId() != null && core.tables.transcripts.last(value.id(), Side.CUSTOMER) == null;
        return new Draft(value, outgoing);
    }

    /// Adds a line to the transcript.
    Message say(Draft draft, Side side, @Nullable String authorId, String text) {
        Message message = new Message(core.tables.transcripts.nextId(), draft.id, core.now(), side, authorId, text);
        core.tables.transcripts.add(message);
        draft.lastMessage = line(text);
        draft.lastMessageAt = core.now();
        draft.lastSide = side;
        switch (side) {
            case CUSTOMER -> {
                if (draft.waitingSince == null) draft.waitingSince = core.now();
                draft.expiresAt = core.now().plus(draft.channel.window());
                draft.outgoing = false;
            }
            case AGENT -> draft.waitingSince = null;
            case BOT -> {}
        }
        return message;
    }

    Conversation commit(Draft draft) {
        Conversation before = draft.before;
        Conversation value = draft.finished(core.now());
        String former = before == null || before.groupId().equals(value.groupId()) ? null : before.groupId();
        Audience audience = new Audience(List.of(value.groupId()), former == null ? List.of() : List.of(former));
        core.tables.conversations.put(core.publish(Entity.CONVERSATION, value.id(), value, audience), value);
        readers.forEach(reader -> reader.accept(value));
        boolean given = value.open()
                && value.assigneeId() != null
                && !Objects.equals(value.assigneeId(), before == null ? null : before.assigneeId());
        if (given) life.assigned(value);
        return value;
    }

    private static String line(String text) {
        String flat = text.replaceAll("\\s+", " ").strip();
        return flat.length() <= LINE ? flat : flat.substring(0, LINE - 1) + "…";
    }
}
