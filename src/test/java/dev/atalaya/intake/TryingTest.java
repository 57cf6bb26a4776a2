package dev.atalaya.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.Evidence;
import dev.atalaya.floor.HistoryKind;
import dev.atalaya.store.OwnStore;
import dev.atalaya.store.history.ImportedTalk;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.store.own.OwnFixture;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.texts.Said;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TryingTest {

    private static final String HEAD = "Agente;Grupo;Estado;Desde;Hasta\n";
    private static final Known FLOOR =
            new Known(FloorFixtures.agents(), FloorFixtures.groups(), FloorFixtures.states());

    @TempDir
    Path folder;

    private OwnStore own;

    @BeforeEach
    void open() {
        own = OwnFixture.open(folder);
    }

    @AfterEach
    void close() {
        own.close();
    }

    private Trial trial(String text) throws Exception {
        return trial(text, Map.of(), FloorFixtures.ZONE.getId());
    }

    private Trial trial(String text, Map<String, Meaning> states, String zone) throws Exception {
        Path file = Files.writeString(folder.resolve("report.csv"), text);
        return trial(file, FLOOR, states, zone);
    }

    private Trial sample(String name) throws Exception {
        return trial(Path.of("assets", "samples", name), Known.NOBODY, Map.of(), "America/Guatemala");
    }

    private Trial trial(Path file, Known known, Map<String, Meaning> states, String zone) throws Exception {
        Intake.Opened opened = Intake.open(file);
        Survey survey = opened.survey();
        Plan plan = new Plan(
                survey.guess(),
                Headings.recognise(survey.guess(), survey.headings()),
                ZoneId.of(zone),
                null,
                states,
                "Imported");
        return new Trying(opened.file(), opened.source(), survey, own.imports(), known)
                .of(plan, FloorFixtures.NOW, Cancel.NEVER, _ -> {});
    }

    private static List<AgentInterval> states(Trial trial) {
        return Objects.requireNonNull(trial.batch()).states();
    }

    private static List<String> said(List<Remark> remarks) {
        return remarks.stream()
                .map(one -> one.line() + " " + one.column() + " " + one.why() + " " + one.detail())
                .map(String::strip)
                .toList();
    }

    @Test
    void aLineBecomesAStretchOfTheAgentWhomTheFloorKnows() throws Exception {
        Agent marta = FloorFixtures.agents().getFirst();
        Trial trial = trial(HEAD + marta.name() + ";Ventas;Lunch;13/10/2026 12:30;13/10/2026 13:20\n");
        assertThat(states(trial))
                .containsExactly(new AgentInterval(
                        marta.id(),
                        FloorFixtures.LUNCH.id(),
                        "Lunch",
                        false,
                        true,
                        Instant.parse("2026-10-13T18:30:00Z"),
                        Instant.parse("2026-10-13T19:20:00Z"),
                        false,
                        null,
                        Evidence.IMPORTED));
        assertThat(trial.taken()).isOne();
        assertThat(trial.notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"En línea, true, true", "Desconectado, false, false", "Almuerzo, false, true", "Offline, false, false"})
    void usualNamesOfStatesAreUnderstood(String state, boolean assignable, boolean connected) throws Exception {
        Trial trial = trial(HEAD + "Eva;Ventas;" + state + ";13/10/2026 08:00;13/10/2026 09:00\n");
        AgentInterval stretch = states(trial).getFirst();
        assertThat(stretch.assignable()).isEqualTo(assignable);
        assertThat(stretch.connected()).isEqualTo(connected);
        assertThat(trial.guessed().containsKey(state)).isEqualTo(state.equals("Almuerzo"));
    }

    @Test
    void whatAStateMeansCanBeSaid() throws Exception {
        String line = HEAD + "Eva;Ventas;Almuerzo;13/10/2026 08:00;13/10/2026 09:00\n";
        AgentInterval stretch =
                states(trial(line, Map.of("almuerzo", Meaning.OFFLINE), "UTC")).getFirst();
        assertThat(stretch.connected()).isFalse();
    }

    @Test
    void everyLineThatIsNotTakenSaysWhy() throws Exception {
        Trial trial = sample("estados-con-errores.csv");
        assertThat(said(trial.rejected()))
                .containsExactly(
                        "3 Agente MISSING",
                        "4 Estado MISSING",
                        "5 Desde NO_DATE America/Guatemala",
                        "6 Desde NO_SUCH_DAY America/Guatemala",
                        "7 Hasta ENDS_BEFORE_START",
                        "8 Desde DUPLICATE 2",
                        "9 Desde SAME_START 2",
                        "11 Agente FORMULA",
                        "12 Desde OUT_OF_RANGE America/Guatemala",
                        "15 Agente CONTROL_CHARACTER",
                        "16 Agente TOO_LONG 500");
        assertThat(said(trial.noted())).containsExactly("10 Desde OVERLAP 2", "14 Desde NO_END");
        assertThat(trial.lines()).isEqualTo(15);
        assertThat(trial.taken()).isEqualTo(4);
        assertThat(states(trial)).hasSize(4);
    }

    @Test
    void aStateWithoutAnEndLastsUntilTheNextOne() throws Exception {
        Trial trial = trial(
                HEAD.replace(";Hasta", "") + "Eva;Ventas;Online;13/10/2026 08:00\nEva;Ventas;Lunch;13/10/2026 12:00\n");
        assertThat(states(trial))
                .extracting(one -> Duration.between(one.from(), one.to()), AgentInterval::open)
                .containsExactly(tuple(Duration.ofHours(4), false), tuple(Duration.ZERO, true));
    }

    @Test
    void aStretchThatStandsThereOncePerGroupIsOne() throws Exception {
        Trial trial = trial(HEAD
                + "Eva;Ventas;Online;13/10/2026 08:00;13/10/2026 09:00\n"
                + "Eva;Soporte;Online;13/10/2026 08:00;13/10/2026 09:00\n"
                + "Eva;Soporte;Online;13/10/2026 08:00;13/10/2026 09:00\n");
        assertThat(states(trial)).hasSize(1);
        assertThat(said(trial.rejected())).containsExactly("4 Desde DUPLICATE 2");
        assertThat(trial.notes()).extracting(Said::key).contains("intake.note.joined");
    }

    @Test
    void anHourThatWasTwiceIsTakenInOrderAndNoted() throws Exception {
        Trial trial = trial(
                HEAD + "Eva;Ventas;Online;01/11/2026 01:50;01/11/2026 01:10\nEva;Ventas;Online;25/11/2026;26/11/2026\n",
                Map.of(),
                "America/New_York");
        assertThat(Duration.between(
                        states(trial).getFirst().from(),
                        states(trial).getFirst().to()))
                .isEqualTo(Duration.ofMinutes(20));
        assertThat(said(trial.noted()))
                .containsExactly("2 Desde TWICE_BY_CLOCK America/New_York", "2 Hasta TWICE_BY_CLOCK America/New_York");
    }

    /// There the clocks were put forward at midnight: that night had 23 hours.
    @Test
    void aTimeOfDayAfterMidnightIsThatOfTheNextDayAlsoWhenTheClocksChange() throws Exception {
        Trial trial = trial(
                "Fecha;Agente;Estado;Desde;Hasta\n05/09/2026;Eva;Online;22:00;06:00\n25/09/2026;Eva;Online;22:00;06:00\n",
                Map.of(),
                "America/Santiago");
        assertThat(states(trial).getFirst().to()).isEqualTo("2026-09-06T09:00:00Z");
        assertThat(states(trial).getLast().to()).isEqualTo("2026-09-26T09:00:00Z");
    }

    @Test
    void whoChangedItIsTakenAsCarefullyAsAnyName() throws Exception {
        String head = "Agente;Estado;Desde;Hasta;Cambiado por\n";
        String line = "Eva;Online;13/10/2026 0%d:00;13/10/2026 0%d:00;%s\n";
        Trial trial = trial(head
                + line.formatted(1, 2, "=HYPERLINK()")
                + line.formatted(2, 3, "Ri\u0007ta")
                + line.formatted(3, 4, "x".repeat(501))
                + line.formatted(4, 5, "Rita Campos"));
        assertThat(said(trial.rejected()))
                .containsExactly(
                        "2 Cambiado por FORMULA", "3 Cambiado por CONTROL_CHARACTER", "4 Cambiado por TOO_LONG 500");
        assertThat(Objects.requireNonNull(states(trial).getFirst().changedBy()).name())
                .isEqualTo("Rita Campos");
    }

    @Test
    void whatIsAmbiguousOrMissingIsAskedAndNothingTaken() throws Exception {
        Trial trial = trial("Agente;Desde\nEva;03/04/2026\n");
        assertThat(trial.questions()).extracting(Said::key).containsExactly("intake.ask.column", "intake.ask.order");
        assertThat(trial.ready()).isFalse();
        assertThat(trial.batch()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "estados-octubre.csv, estados-octubre.csv, 76",
        "conversaciones-octubre.csv, conversations-october.csv, 80",
        "conversaciones-octubre.xlsx, conversaciones-octubre.csv, 80"
    })
    void theSameInAnotherFileBringsNothingNew(String first, String second, int lines) throws Exception {
        Trial once = sample(first);
        assertThat(once.taken()).isEqualTo(lines);
        own.imports().add(Objects.requireNonNull(once.batch()));
        Trial again = sample(second);
        assertThat(again.lines()).isEqualTo(lines);
        assertThat(again.taken()).isZero();
        assertThat(again.batch()).isNull();
        assertThat(again.rejected()).extracting(Remark::why).containsOnly(Why.KNOWN);
    }

    @Test
    void whereNoColumnTellsOfClosingNoneStaysOpenForTheRestOfTheFile() throws Exception {
        Trial trial = trial("Conversación;Cliente;Grupo;Agente;Abierta;Asignada;Primera respuesta\n"
                + "48190;Ana;Ventas;Marta López;13/10/2026 08:00;13/10/2026 08:01;13/10/2026 08:05\n"
                + "48191;Luis;Ventas;Marta López;13/10/2026 08:00;13/10/2026 08:02;\n"
                + "48192;Eva;Ventas;;13/10/2026 08:00;;\n");
        assertThat(Objects.requireNonNull(trial.batch()).talks())
                .extracting(talk -> talk.span().closedAt())
                .containsExactly(
                        Instant.parse("2026-10-13T14:05:00Z"),
                        Instant.parse("2026-10-13T14:02:00Z"),
                        Instant.parse("2026-10-13T14:00:00Z"));
        assertThat(trial.notes()).extracting(Said::key).contains("intake.note.no-closing");
    }

    @Test
    void aConversationTellsWhoGotItWhen() throws Exception {
        Trial trial =
                trial("Conversación;Cliente;Grupo;Agente;Abierta;Asignada;Primera respuesta;Cerrada;Asignada por\n"
                        + "48190;Ana;Ventas;Marta López;13/10/2026 08:00;13/10/2026 08:01;;;\n"
                        + "48190;Ana;Ventas;Jorge Paz;13/10/2026 08:00;13/10/2026 09:00;13/10/2026 09:05;13/10/2026 10:00;Rita Campos\n"
                        + "48191;Luis;Ventas;;13/10/2026 08:00;;;;\n");
        assertThat(trial.plan().kind()).isEqualTo(HistoryKind.CONVERSATIONS);
        List<ImportedTalk> talks = Objects.requireNonNull(trial.batch()).talks();
        assertThat(talks)
                .extracting(talk -> talk.span().assigneeId(), ImportedTalk::givenAt)
                .containsExactly(
                        tuple("marta", Instant.parse("2026-10-13T14:01:00Z")),
                        tuple("jorge", Instant.parse("2026-10-13T15:00:00Z")),
                        tuple(null, null));
        assertThat(Objects.requireNonNull(talks.get(1).givenBy()).name()).isEqualTo("Rita Campos");
        assertThat(said(trial.noted())).containsExactly("4 Agente NOBODY");
    }
}
