package dev.atalaya.simulator.world;

import dev.atalaya.floor.Entity;
import dev.atalaya.simulator.bot.DiceCup;
import dev.atalaya.simulator.scenario.Scenario;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What every part of the world stands on: the tables, the clock, what will happen, the dice and the numbered events.
final class Core {

    final Scenario scenario;
    final Tables tables = new Tables();
    final Timeline timeline = new Timeline();
    final DiceCup dice;
    private EventListener listener = (_, _, _, _, _, _) -> {};
    private Instant now;
    private long seq;

    Core(Scenario scenario, long seed, Instant now) {
        this.scenario = scenario;
        this.dice = new DiceCup(seed);
        this.now = now;
    }

    Instant now() {
        return now;
    }

    void now(Instant instant) {
        now = instant;
    }

    long seq() {
        return seq;
    }

    void seq(long last) {
        seq = last;
    }

    void listener(EventListener next) {
        listener = next;
    }

    void in(Duration delay, Due due) {
        timeline.add(now.plus(delay), due);
    }

    /// Gives the event its number and tells it.
    long publish(Entity entity, String id, @Nullable Object value, Audience audience) {
        seq++;
        listener.event(seq, now, entity, id, value, audience);
        return seq;
    }
}
