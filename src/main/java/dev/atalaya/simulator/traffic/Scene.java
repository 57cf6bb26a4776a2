package dev.atalaya.simulator.traffic;

import dev.atalaya.simulator.bot.Dice;
import dev.atalaya.simulator.scenario.Person;
import dev.atalaya.simulator.scenario.Scenario;
import dev.atalaya.simulator.scenario.Traffic;
import dev.atalaya.simulator.world.Due;
import dev.atalaya.simulator.world.World;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What all the people share: the world, the scenario at hand by id, and how far each conversation has come.
final class Scene {

    final World world;
    final Scenario scenario;
    /// Questions that the customer still has, by conversation.
    final Map<String, Integer> questions = new HashMap<>();
    private final Map<String, Person> persons = new HashMap<>();
    private final Map<String, Traffic> traffic = new HashMap<>();

    Scene(World world) {
        this.world = world;
        this.scenario = world.scenario();
        scenario.agents().forEach(person -> persons.put(person.id(), person));
        scenario.traffic().forEach(one -> traffic.put(one.groupId(), one));
    }

    Person person(String agentId) {
        Person person = persons.get(agentId);
        if (person == null) throw new IllegalArgumentException("there is no agent " + agentId);
        return person;
    }

    /// How customers of a group write; without traffic of its own, nothing is said there.
    Optional<Traffic> traffic(String groupId) {
        return Optional.ofNullable(traffic.get(groupId));
    }

    Dice dice(String purpose) {
        return world.dice(purpose);
    }

    void in(Duration delay, Due.Life due) {
        world.timeline().add(world.now().plus(delay), due);
    }

    /// Something like `minutes`, in whole milliseconds.
    Duration about(double minutes, Dice dice) {
        return Duration.ofMillis((long) Math.max(5_000, minutes * 60_000 * dice.spread()));
    }

    int questions(@Nullable String conversationId) {
        return questions.getOrDefault(conversationId, 0);
    }
}
