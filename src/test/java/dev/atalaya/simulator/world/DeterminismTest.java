package dev.atalaya.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.simulator.scenario.Scenario;
import dev.atalaya.simulator.scenario.Scenarios;
import dev.atalaya.simulator.traffic.People;
import dev.atalaya.wire.AssignmentRequest;
import dev.atalaya.wire.Json;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// The same scenario, seed and commands at the same simulated times give the same log, byte by byte.
final class DeterminismTest {

    private final JsonMapper mapper = Json.mapper();
    private final Scenario scenario =
            Objects.requireNonNull(Scenarios.find("small").scenario());

    private World fresh(long seed) {
        return Worlds.fresh(scenario, seed, "p", People::new);
    }

    /// Two days with commands in between; `pause` may replace the world at some instants.
    private String log(long seed, Duration step, UnaryOperator<World> pause) {
        Quiet company = new Quiet(fresh(seed));
        for (int hour = 0; hour < 48; hour++) {
            var end = company.world.now().plus(Duration.ofHours(1));
            while (company.world.now().isBefore(end)) {
                var next = company.world.now().plus(step);
                company.world.advance(next.isBefore(end) ? next : end);
            }
            command(hour, company);
            company = new Quiet(pause.apply(company.world));
        }
        return mapper.writeValueAsString(company.log());
    }

    private static void command(int hour, Quiet company) {
        Consumer<Quiet> deed = switch (hour % 6) {
            case 0 -> c -> c.writes("Zoe " + hour, "pedidos");
            case 1 ->
                c -> c.world.talk().all().stream()
                        .findFirst()
                        .ifPresent(value ->
                                c.done(c.reassign(c.admin, value.id(), new AssignmentRequest(null, "reclamos", "x"))));
            case 2 -> c -> c.settings("pedidos", hour % 4 == 0, false, true, null);
            case 3 -> c -> c.shows("prueba", true, "online");
            case 4 ->
                c -> c.member("reclamos", "ana", !c.group("reclamos").members().contains("ana"));
            default -> c -> c.shows("prueba", false, "offline");
        };
        deed.accept(company);
    }

    @Test
    void runsAreAlike() {
        String log = log(3, Duration.ofHours(1), UnaryOperator.identity());

        assertThat(log).hasSizeGreaterThan(100_000);
        assertThat(log(3, Duration.ofHours(1), UnaryOperator.identity())).isEqualTo(log);
    }

    @Test
    void howTimePassesMakesNoDifference() {
        assertThat(log(3, Duration.ofMillis(700_001), UnaryOperator.identity()))
                .isEqualTo(log(3, Duration.ofHours(1), UnaryOperator.identity()));
    }

    @Test
    void goingOnFromAnImageMakesNoDifference() {
        UnaryOperator<World> restart = world -> {
            Image image = mapper.readValue(mapper.writeValueAsBytes(world.image()), Image.class);
            return Worlds.restored(image, scenario, 3, People::new);
        };

        assertThat(log(3, Duration.ofHours(1), restart))
                .isEqualTo(log(3, Duration.ofHours(1), UnaryOperator.identity()));
    }

    @Test
    void anotherSeedIsAnotherStory() {
        assertThat(log(4, Duration.ofHours(1), UnaryOperator.identity()))
                .isNotEqualTo(log(3, Duration.ofHours(1), UnaryOperator.identity()));
    }

    @Test
    void anImageIsComplete() {
        World world = fresh(3);
        byte[] image = mapper.writeValueAsBytes(world.image());

        World again = Worlds.restored(mapper.readValue(image, Image.class), scenario, 3, People::new);

        assertThat(mapper.readTree(mapper.writeValueAsBytes(again.image()))).isEqualTo(mapper.readTree(image));
    }
}
