package dev.atalaya.simulator.world;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Agent;
import dev.atalaya.simulator.scenario.Person;
import dev.atalaya.simulator.scenario.Scenario;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/// Makes worlds.
public final class Worlds {

    private Worlds() {}

    /// The scenario's company at the scenario's start, its history lived through.
    ///
    /// @param people who the customers and agents are, given the world
    public static World fresh(Scenario scenario, long seed, String platformId, Function<World, Life> people) {
        World world = begun(scenario, seed, platformId, people);
        world.advance(scenario.start());
        return world;
    }

    /// The same before its history.
    public static World begun(Scenario scenario, long seed, String platformId, Function<World, Life> people) {
        Instant begin = scenario.start().minus(Duration.ofDays(scenario.historyDays()));
        World world = new World(platformId, scenario, seed, begin, people);
        scenario.states().forEach(state -> world.setup().put(state, Actor.BOT));
        scenario.groups().forEach(group -> world.setup().put(group, Actor.BOT));
        scenario.agents().forEach(person -> world.staff().add(agent(person, scenario.awayState(), begin)));
        scenario.tasks().forEach(task -> world.setup().put(task, Actor.BOT));
        world.timeline().add(begin.plus(Duration.ofDays(1)), new Due.Forget());
        world.life().begin();
        return world;
    }

    /// The company as it was when the image was taken.
    public static World restored(Image image, Scenario scenario, long seed, Function<World, Life> people) {
        World world = new World(image.platformId(), scenario, seed, image.now(), people);
        world.restore(image);
        return world;
    }

    private static Agent agent(Person person, String stateId, Instant since) {
        return new Agent(
                person.id(),
                person.name(),
                person.email(),
                person.role(),
                person.active(),
                stateId,
                since,
                false,
                since,
                since,
                person.test(),
                1);
    }
}
