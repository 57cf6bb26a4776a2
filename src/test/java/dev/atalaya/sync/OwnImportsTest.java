package dev.atalaya.sync;

import static dev.atalaya.sync.AgentBuilder.agent;
import static dev.atalaya.sync.FloorFixtures.MARTA;
import static dev.atalaya.sync.FloorFixtures.NOW;
import static dev.atalaya.sync.FloorFixtures.SOPORTE;
import static dev.atalaya.sync.FloorFixtures.VENTAS;
import static dev.atalaya.sync.FloorFixtures.supervisor;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.FloorEvent;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.GroupSettings;
import dev.atalaya.floor.HistoryKind;
import dev.atalaya.floor.Role;
import dev.atalaya.floor.Stretch;
import dev.atalaya.store.OwnStore;
import dev.atalaya.store.history.ImportBatch;
import dev.atalaya.store.history.ImportMade;
import dev.atalaya.store.own.OwnFixture;
import dev.atalaya.wire.Me;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever imported groups that no platform knows sees them, and nobody's past whom he may not see.
class OwnImportsTest {

    private static final Me HE = supervisor(VENTAS);
    private static final Me SHE = other("sv2", Role.SUPERVISOR, SOPORTE);
    private static final String OLD_TEAM = "imported:Equipo viejo";
    private static final String NURIA = "imported:Nuria Gil";
    private static final Set<String> HIS = Set.of(VENTAS, OLD_TEAM);

    private OwnStore own;
    private OwnImports imports;

    @BeforeEach
    void open(@TempDir Path folder) {
        own = OwnFixture.open(folder);
        imports = new OwnImports(own.imports());
        imports.take(floor(group(VENTAS, MARTA), group(SOPORTE, FloorFixtures.JORGE)));
    }

    @AfterEach
    void close() {
        own.close();
    }

    private static Me other(String id, Role role, String... groups) {
        return new Me(
                HE.platformId(),
                HE.now(),
                HE.rate(),
                id,
                "Sara Vega",
                role,
                List.of(groups),
                HE.accountName(),
                HE.zone(),
                HE.simulated(),
                HE.abilities());
    }

    private static Group group(String id, String... members) {
        GroupSettings plain = new GroupSettings(false, false, false, null);
        return new Group(id, id, FloorFixtures.ZONE, List.of(members), List.of(), null, plain, 1);
    }

    private static Delta floor(Group... groups) {
        Map<String, Optional<GroupView>> views = new HashMap<>();
        for (Group one : groups) views.put(one.id(), Optional.of(new GroupView(one, 0, 0, true, null)));
        return new Delta(true, Map.of(), views, Map.of(), Map.of(), List.of(), Map.of(), null, null, null, false);
    }

    private long take(@Nullable Me by, Group... groups) {
        Stretch day = new Stretch(NOW.minus(Duration.ofDays(1)), NOW);
        ImportMade made =
                new ImportMade(0, NOW, HistoryKind.CONVERSATIONS, "f.csv", FloorFixtures.ZONE, day, 1, 0, null);
        List<FloorEvent> things = new ArrayList<>();
        for (Group one : groups) things.add(new FloorEvent.GroupChanged(one));
        Stream.of(groups)
                .flatMap(one -> one.members().stream())
                .distinct()
                .forEach(id ->
                        things.add(new FloorEvent.AgentChanged(agent(id, id).build())));
        ImportBatch batch = new ImportBatch(made, List.of(), List.of(), things);
        return own.imports().add(batch.by(by == null ? null : OwnImports.importer(by)));
    }

    @Test
    void whatHeImportedHimselfHeSeesAndNobodyElseButWhoSeesAll() {
        take(HE, group(OLD_TEAM, NURIA, MARTA), group(VENTAS, MARTA), group(SOPORTE));

        assertThat(imports.seen(HE)).isEqualTo(HIS);
        assertThat(imports.seen(SHE)).containsExactly(SOPORTE);
        assertThat(imports.seen(FloorFixtures.me())).isNull();
        assertThat(imports.seen(other("sv", Role.AGENT))).isEmpty();
    }

    @Test
    void whatWasImportedBeforeAnybodyWroteDownByWhomOnlyWhoSeesAllSees() {
        take(null, group(OLD_TEAM, NURIA));

        assertThat(imports.seen(HE)).containsExactly(VENTAS);
    }

    @Test
    void aFileDoesNotShowThePastOfWhoIsInNoneOfHisGroups() {
        take(HE, group(OLD_TEAM, NURIA, FloorFixtures.JORGE));
        assertThat(imports.seen(HE)).containsExactly(VENTAS);

        imports.take(floor(group(VENTAS, MARTA, FloorFixtures.JORGE)));
        assertThat(imports.seen(HE)).isEqualTo(HIS);

        imports.take(floor(group(VENTAS, MARTA)));
        assertThat(imports.seen(HE)).containsExactly(VENTAS);
    }

    @Test
    void whatAnotherImportedOfTheSameGroupOrTheSameAgentIsNotHis() {
        take(HE, group(OLD_TEAM, NURIA));
        long hers = take(SHE, group(OLD_TEAM, "imported:Ana Paz"));
        assertThat(imports.seen(HE)).containsExactly(VENTAS);
        assertThat(imports.seen(SHE)).containsExactly(SOPORTE);

        own.imports().remove(hers);
        take(SHE, group(SOPORTE, NURIA));
        assertThat(imports.seen(HE)).containsExactly(VENTAS);
    }
}
