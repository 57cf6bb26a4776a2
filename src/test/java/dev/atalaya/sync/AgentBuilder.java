package dev.atalaya.sync;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/// Makes agents for tests: connected and Online for two hours unless told otherwise.
public final class AgentBuilder {

    private final String id;
    private final String name;
    private boolean active = true;
    private String stateId = FloorFixtures.ONLINE.id();
    private Instant since = FloorFixtures.NOW.minus(Duration.ofHours(2));
    private boolean connected = true;
    private boolean test;
    private long version = 1;

    private AgentBuilder(String id, String name) {
        this.id = id;
        this.name = name;
    }

    public static AgentBuilder agent(String id, String name) {
        return new AgentBuilder(id, name);
    }

    public static AgentBuilder from(Agent agent) {
        AgentBuilder builder = new AgentBuilder(agent.id(), agent.name());
        builder.active = agent.active();
        builder.stateId = agent.stateId();
        builder.since = agent.stateSince();
        builder.connected = agent.connected();
        builder.test = agent.test();
        builder.version = agent.version() + 1;
        return builder;
    }

    public AgentBuilder inactive() {
        active = false;
        return this;
    }

    /// Shows this state, connected, for so long.
    public AgentBuilder state(String stateId, Duration ago) {
        this.stateId = stateId;
        connected = true;
        since = FloorFixtures.NOW.minus(ago);
        return this;
    }

    /// Disconnected, shown Offline, for so long.
    public AgentBuilder offline(Duration ago) {
        stateId = FloorFixtures.OFFLINE.id();
        connected = false;
        since = FloorFixtures.NOW.minus(ago);
        return this;
    }

    public AgentBuilder since(Instant instant) {
        since = instant;
        return this;
    }

    public AgentBuilder test() {
        test = true;
        return this;
    }

    public Agent build() {
        String email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.com";
        return new Agent(id, name, email, Role.AGENT, active, stateId, since, connected, since, since, test, version);
    }
}
