package dev.atalaya.routing;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.TestFlag;
import dev.atalaya.floor.UserState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The floor as it stands, for whoever judges it. Null is what the platform has not told us of.
public interface FloorFacts {

    @Nullable
    Group group(String id);

    @Nullable
    Agent agent(String id);

    @Nullable
    UserState state(String id);

    TestFlag test(Agent agent);

    /// Whether a command on the conversation has not ended.
    boolean pending(String conversationId);

    /// On the platform's clock.
    Instant now();
}
