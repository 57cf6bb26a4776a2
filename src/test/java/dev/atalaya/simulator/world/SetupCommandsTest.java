package dev.atalaya.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.GroupSettings;
import dev.atalaya.simulator.world.WorldCommand.ChangeAgent;
import dev.atalaya.simulator.world.WorldCommand.ChangeGroup;
import dev.atalaya.simulator.world.WorldCommand.ChangeMember;
import dev.atalaya.simulator.world.WorldCommand.ChangeState;
import dev.atalaya.simulator.world.WorldCommand.ChangeTask;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Changes of the set-up: who may make them, and that nobody overwrites another's.
final class SetupCommandsTest {

    private static final GroupSettings SETTINGS = new GroupSettings(false, true, true, null);

    private final Quiet company = new Quiet();

    private interface Make extends Function<Principal, WorldCommand<?>> {}

    static Stream<Arguments> changes() {
        return Stream.of(
                change("deactivate", 403, by -> new ChangeAgent(by, null, "ann", 1, false, null, null)),
                change("mark as test", 403, by -> new ChangeAgent(by, null, "ann", 1, null, true, null)),
                change("a member's state", 0, by -> new ChangeAgent(by, null, "ann", 1, null, null, "lunch")),
                change("a stranger's state", 404, by -> new ChangeAgent(by, null, "cyd", 1, null, null, "lunch")),
                change("settings", 403, by -> new ChangeGroup(by, null, "sales", 1, SETTINGS, null)),
                change("a neighbour's settings", 403, by -> new ChangeGroup(by, null, "support", 1, SETTINGS, null)),
                change("a stranger's settings", 404, by -> new ChangeGroup(by, null, "billing", 1, SETTINGS, null)),
                change("a member", 403, by -> new ChangeMember(by, null, "sales", "bob", 1, false)),
                change("a state", 403, by -> new ChangeState(by, null, "lunch", 1, true, null)),
                change("a task", 403, by -> new ChangeTask(by, null, "silent", 1, true)));
    }

    private static Arguments change(String name, int forSupervisor, Make command) {
        return Arguments.of(name, forSupervisor, command);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("changes")
    void anAdministratorMayAndASupervisorMayOnlySetHisMembersState(String name, int forSupervisor, Make command) {
        int status = switch (company.world.execute(command.apply(company.supervisor))) {
            case Result.Done<?> _ -> 0;
            case Result.Refused<?> refused -> refused.problem().status();
        };

        assertThat(status).isEqualTo(forSupervisor);
        assertThat(new Quiet().world.execute(command.apply(company.admin))).isInstanceOf(Result.Done.class);
    }

    @Test
    void anOldVersionIsRefusedWithThePresentOne() {
        company.settings("sales", false, false, false, null);
        var problem = company.refused(new ChangeGroup(company.admin, null, "sales", 1, SETTINGS, null));

        assertThat(problem.status()).isEqualTo(412);
        assertThat(problem.version()).isEqualTo(2);
        assertThat(company.group("sales").settings()).isNotEqualTo(SETTINGS);
    }

    @Test
    void whatChangesNothingChangesNoVersion() {
        company.done(new ChangeAgent(company.admin, null, "ann", 1, true, false, "offline"));
        company.done(new ChangeMember(company.admin, null, "sales", "ann", 1, true));
        company.done(new ChangeTask(company.admin, null, "silent", 1, false));

        assertThat(company.agent("ann").version()).isEqualTo(1);
        assertThat(company.group("sales").version()).isEqualTo(1);
        assertThat(company.world.setup().task("silent").version()).isEqualTo(1);
    }

    @Test
    void aStateThatIsNotInUseOrUnknownIsRefused() {
        assertThat(company.refused(new ChangeAgent(company.admin, null, "ann", 1, null, null, "old"))
                        .field())
                .isEqualTo("stateId");
        assertThat(company.refused(new ChangeAgent(company.admin, null, "ann", 1, null, null, "none"))
                        .title())
                .isEqualTo("\"none\" is no state.");
    }

    @Test
    void eachFactOfAnAgentHasItsOwnSince() {
        company.at("2026-11-24T10:10:00Z");
        company.shows("ann", true, null);
        company.at("2026-11-24T10:20:00Z");
        company.shows("ann", null, "lunch");
        company.at("2026-11-24T10:30:00Z");
        company.shows("ann", null, "online");

        var ann = company.agent("ann");
        assertThat(ann.presenceSince()).isEqualTo("2026-11-24T10:10:00Z");
        assertThat(ann.stateSince()).isEqualTo("2026-11-24T10:30:00Z");
        assertThat(ann.assignableSince()).isEqualTo("2026-11-24T10:30:00Z");
        assertThat(ann.version()).isEqualTo(4);
        company.at("2026-11-24T10:40:00Z");
        company.shows("ann", null, "offline");
        company.at("2026-11-24T10:50:00Z");
        company.shows("ann", null, "lunch");
        assertThat(company.agent("ann").assignableSince()).isEqualTo("2026-11-24T10:40:00Z");
    }
}
