package dev.atalaya.simulator.traffic;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Agent;
import dev.atalaya.simulator.bot.Dice;
import dev.atalaya.simulator.scenario.Person;
import dev.atalaya.simulator.world.Due;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// The agents' days: they come, have lunch, lose their connection, go.
final class Shifts {

    private final Scene scene;
    private final Dice dice;

    Shifts(Scene scene) {
        this.scene = scene;
        this.dice = scene.dice("shifts");
    }

    void begin() {
        plan(LocalDate.ofInstant(scene.world.now(), scene.scenario.zone()));
    }

    /// Plans the day's shifts, and that the next day will be planned.
    void plan(LocalDate date) {
        for (Person person : scene.scenario.agents()) {
            Person.Routine routine = person.routine();
            if (routine == null || person.absent(date)) continue;
            for (Person.Shift shift : routine.shifts()) {
                if (shift.days().contains(date.getDayOfWeek())) plan(person, routine, shift, date);
            }
        }
        LocalDate next = date.plusDays(1);
        scene.world.timeline().add(instant(next.atStartOfDay()), new Due.Day(next));
    }

    void perform(Due.AgentDoes due) {
        Agent agent = scene.world.staff().get(due.agentId());
        // Whoever is not there takes no break.
        if (due.connected() == null && !agent.connected()) return;
        show(scene, agent, due.connected(), due.stateId());
    }

    /// The agent himself does it; one who was deactivated meanwhile does nothing.
    static void show(Scene scene, Agent agent, @Nullable Boolean connected, @Nullable String stateId) {
        if (!agent.active()) return;
        scene.world.staff().show(agent.id(), connected, stateId, new Actor(Actor.Kind.AGENT, agent.id(), agent.name()));
    }

    private void plan(Person person, Person.Routine routine, Person.Shift shift, LocalDate date) {
        boolean overnight = !shift.end().isAfter(shift.start());
        Instant start = stray(date.atTime(shift.start()), routine.jitterMinutes());
        Instant end = stray((overnight ? date.plusDays(1) : date).atTime(shift.end()), routine.jitterMinutes());
        String work = scene.scenario.workState();
        add(start, new Due.AgentDoes(person.id(), true, work));
        for (Person.Break pause : routine.breaks()) {
            if (!pause.days().contains(date.getDayOfWeek())) continue;
            Instant from = stray(date.atTime(pause.at()), routine.jitterMinutes());
            Instant to = from.plus(scene.about(pause.minutes(), dice));
            if (from.isBefore(start) || !to.isBefore(end)) continue;
            add(from, new Due.AgentDoes(person.id(), null, pause.stateId()));
            add(to, new Due.AgentDoes(person.id(), null, work));
        }
        drop(person, routine, start, end);
        add(end, new Due.AgentDoes(person.id(), false, scene.scenario.awayState()));
    }

    /// The session breaks now and then for some minutes, while the state stays as it is.
    private void drop(Person person, Person.Routine routine, Instant start, Instant end) {
        if (!dice.chance(routine.dropsPerDay())) return;
        long shift = Duration.between(start, end).toMillis();
        Instant from = start.plusMillis((long) (dice.fraction() * shift));
        Instant to = from.plus(scene.about(4, dice));
        if (!to.isBefore(end)) return;
        add(from, new Due.AgentDoes(person.id(), false, null));
        add(to, new Due.AgentDoes(person.id(), true, null));
    }

    private void add(Instant at, Due.AgentDoes due) {
        Instant now = scene.world.now();
        // On the first day, what would have happened before the world began happens at once.
        scene.world.timeline().add(at.isBefore(now) ? now : at, due);
    }

    private Instant stray(LocalDateTime time, int minutes) {
        if (minutes == 0) return instant(time);
        return instant(time).plusMillis(dice.below(2 * minutes * 60_000) - minutes * 60_000L);
    }

    private Instant instant(LocalDateTime time) {
        return time.atZone(scene.scenario.zone()).toInstant();
    }
}
