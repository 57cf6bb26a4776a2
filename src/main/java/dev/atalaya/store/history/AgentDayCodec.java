package dev.atalaya.store.history;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.Evidence;
import dev.atalaya.store.pack.Packer;
import dev.atalaya.store.pack.Unpacker;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One agent's stretches of one day as some seven bytes each: what repeats (states, actors) stands once at the head,
/// times are distances to the one before.
final class AgentDayCodec {

    private static final List<Actor.Kind> KINDS = List.of(Actor.Kind.values());

    /// Roughly what a stretch takes.
    static final long BYTES = 7;

    private static final int CONNECTED = 1;
    private static final int OPEN = 2;
    private static final int LASTING = 4;
    /// Times are whole seconds.
    private static final int SECONDS = 8;
    private static final int STATE_SHIFT = 4;

    private record Shown(String stateId, String stateName, boolean assignable) {}

    private AgentDayCodec() {}

    static byte[] pack(List<AgentInterval> intervals, int day) {
        Map<Shown, Integer> states = new LinkedHashMap<>();
        Map<Actor, Integer> actors = new LinkedHashMap<>();
        for (AgentInterval interval : intervals) {
            states.putIfAbsent(shown(interval), states.size());
            Actor by = interval.changedBy();
            if (by != null) actors.putIfAbsent(by, actors.size() + 1);
        }
        Packer to = new Packer()
                .list(List.copyOf(states.keySet()), AgentDayCodec::packState)
                .list(List.copyOf(actors.keySet()), AgentDayCodec::packActor)
                .number(intervals.size());
        long last = Millis.start(day);
        for (AgentInterval interval : intervals) {
            Actor by = interval.changedBy();
            last = packTimes(
                    interval,
                    last,
                    states.getOrDefault(shown(interval), 0),
                    by == null ? 0 : actors.getOrDefault(by, 0),
                    to);
        }
        return to.toBytes();
    }

    private static long packTimes(AgentInterval interval, long last, int state, int actor, Packer to) {
        long from = Millis.of(interval.from());
        long end = Millis.of(interval.to());
        boolean lasting = end == Millis.FOREVER;
        long length = lasting ? 0 : end - from;
        boolean seconds = (from - last) % 1000 == 0 && length % 1000 == 0;
        int unit = seconds ? 1000 : 1;
        int flags = (interval.connected() ? CONNECTED : 0)
                | (interval.open() ? OPEN : 0)
                | (lasting ? LASTING : 0)
                | (seconds ? SECONDS : 0);
        to.number(flags | state << STATE_SHIFT).number(actor).signed((from - last) / unit);
        if (!lasting) to.signed(length / unit);
        return from + length;
    }

    static List<AgentInterval> unpack(byte[] body, int day, String agentId, Evidence evidence) {
        return unpack(body, day, agentId, evidence, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /// Those that share a time with `[earliest, latest)`, whichever way round they are; to make the others would cost
    /// most of
    /// the time.
    static List<AgentInterval> unpack(
            byte[] body, int day, String agentId, Evidence evidence, long earliest, long latest) {
        Unpacker from = new Unpacker(body);
        List<Shown> states = from.list(AgentDayCodec::state);
        List<Actor> actors = from.list(AgentDayCodec::actor);
        int count = from.smallNumber();
        List<AgentInterval> intervals = new ArrayList<>(Math.min(count, body.length));
        long last = Millis.start(day);
        for (int i = 0; i < count; i++) {
            int head = from.smallNumber();
            int by = from.smallNumber();
            int unit = (head & SECONDS) != 0 ? 1000 : 1;
            long start = last + from.signed() * unit;
            boolean lasting = (head & LASTING) != 0;
            last = lasting ? start : start + from.signed() * unit;
            long end = lasting ? Millis.FOREVER : last;
            if (Math.min(start, end) >= latest || Math.max(start, end) < earliest) continue;
            Shown shown = Unpacker.at(states, head >> STATE_SHIFT);
            intervals.add(new AgentInterval(
                    agentId,
                    shown.stateId(),
                    shown.stateName(),
                    shown.assignable(),
                    (head & CONNECTED) != 0,
                    Instant.ofEpochMilli(start),
                    lasting ? HistoryStore.LASTING : Instant.ofEpochMilli(last),
                    (head & OPEN) != 0,
                    actorOrNull(actors, by),
                    evidence));
        }
        return intervals;
    }

    private static @Nullable Actor actorOrNull(List<Actor> actors, int number) {
        return number == 0 ? null : Unpacker.at(actors, number - 1);
    }

    private static Shown shown(AgentInterval interval) {
        return new Shown(interval.stateId(), interval.stateName(), interval.assignable());
    }

    private static void packState(Packer to, Shown state) {
        to.text(state.stateId()).text(state.stateName()).flag(state.assignable());
    }

    private static Shown state(Unpacker from) {
        return new Shown(from.text(), from.text(), from.flag());
    }

    private static void packActor(Packer to, Actor actor) {
        to.u8(actor.kind().ordinal()).text(actor.id()).text(actor.name());
    }

    private static Actor actor(Unpacker from) {
        return new Actor(from.oneOf(KINDS), from.text(), from.text());
    }
}
