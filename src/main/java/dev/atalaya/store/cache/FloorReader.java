package dev.atalaya.store.cache;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.AutomatedTask;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Entity;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.UserState;
import dev.atalaya.store.FloorSnapshot;
import dev.atalaya.store.pack.AgentCodec;
import dev.atalaya.store.pack.ConversationCodec;
import dev.atalaya.store.pack.GroupCodec;
import dev.atalaya.store.pack.StateCodec;
import dev.atalaya.store.pack.TaskCodec;
import dev.atalaya.store.pack.Unpacker;
import dev.atalaya.wire.Stamped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the whole floor in one pass. Part of the start: no more than needed.
final class FloorReader {

    private static final List<Entity> ENTITIES = List.of(Entity.values());

    private final List<Stamped<UserState>> states = new ArrayList<>();
    private final List<Stamped<Group>> groups = new ArrayList<>();
    private final List<Stamped<Agent>> agents = new ArrayList<>();
    private final List<Stamped<AutomatedTask>> tasks = new ArrayList<>();
    private final List<Stamped<Conversation>> conversations = new ArrayList<>();

    private FloorReader() {}

    /// In the caller's transaction, so that rows and position belong together.
    static Optional<FloorSnapshot> read(Connection connection) throws SQLException {
        Optional<Reached> reached = Reached.read(connection);
        if (reached.isEmpty()) return Optional.empty();
        FloorReader reader = new FloorReader();
        try (PreparedStatement select = connection.prepareStatement("SELECT entity, last_seq, body FROM floor");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) reader.add(rows.getInt(1), rows.getLong(2), new Unpacker(rows.getBytes(3)));
        }
        return Optional.of(reader.snapshot(reached.get()));
    }

    private void add(int entity, long seq, Unpacker body) {
        switch (Unpacker.at(ENTITIES, entity)) {
            case STATE -> states.add(new Stamped<>(seq, StateCodec.unpack(body)));
            case GROUP -> groups.add(new Stamped<>(seq, GroupCodec.unpack(body)));
            case AGENT -> agents.add(new Stamped<>(seq, AgentCodec.unpack(body)));
            case TASK -> tasks.add(new Stamped<>(seq, TaskCodec.unpack(body)));
            case CONVERSATION -> conversations.add(new Stamped<>(seq, ConversationCodec.unpack(body)));
            case ASSIGNMENT -> throw new IllegalStateException("a decision on the floor");
        }
    }

    private FloorSnapshot snapshot(Reached reached) {
        return new FloorSnapshot(
                reached.platformId(),
                reached.me(),
                reached.seq(),
                reached.clock(),
                states,
                groups,
                agents,
                tasks,
                conversations);
    }
}
