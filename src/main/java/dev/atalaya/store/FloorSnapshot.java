package dev.atalaya.store;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.AutomatedTask;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.UserState;
import dev.atalaya.wire.Me;
import dev.atalaya.wire.Stamped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The whole floor at one position of the platform's events.
///
/// @param me who was signed in, null when the platform had not said yet
/// @param seq the last event that it reflects
/// @param now the platform's clock then
/// @param conversations open ones only
public record FloorSnapshot(
        String platformId,
        @Nullable Me me,
        long seq,
        Instant now,
        List<Stamped<UserState>> states,
        List<Stamped<Group>> groups,
        List<Stamped<Agent>> agents,
        List<Stamped<AutomatedTask>> tasks,
        List<Stamped<Conversation>> conversations) {}
