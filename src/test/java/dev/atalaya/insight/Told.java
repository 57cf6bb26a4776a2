package dev.atalaya.insight;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.Evidence;
import dev.atalaya.floor.Stretch;
import java.time.Instant;

/// Makes stretches for tests, in seconds after an instant.
final class Told {

    static final Instant START = Instant.parse("2026-11-24T08:00:00Z");
    static final Actor SELF = new Actor(Actor.Kind.AGENT, "marta", "Marta");

    private Told() {}

    static Instant at(long second) {
        return START.plusSeconds(second);
    }

    static Stretch range(long from, long to) {
        return new Stretch(at(from), at(to));
    }

    static AgentInterval told(String state, long from, long to, Evidence evidence) {
        return of("marta", state, at(from), at(to), evidence);
    }

    static AgentInterval told(String state, long from, long to) {
        return told(state, from, to, Evidence.RECORDED);
    }

    static AgentInterval open(String state, long from, long to) {
        return told(state, from, to).until(at(to), true);
    }

    /// "Gone" is Online without a session.
    static AgentInterval of(String agent, String state, Instant from, Instant to, Evidence evidence) {
        boolean gone = state.equals("Gone");
        String name = gone ? "Online" : state;
        return new AgentInterval(agent, name, name, name.equals("Online"), !gone, from, to, false, SELF, evidence);
    }
}
