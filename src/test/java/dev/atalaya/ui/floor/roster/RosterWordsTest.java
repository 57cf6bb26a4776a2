package dev.atalaya.ui.floor.roster;

import static dev.atalaya.sync.AgentBuilder.agent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.TestFlag;
import dev.atalaya.floor.UserState;
import dev.atalaya.sync.AgentView;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.sync.GroupView;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import dev.atalaya.ui.control.Tone;
import dev.atalaya.ui.shell.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterWordsTest {

    private final RosterWords words = in(Language.EN);

    private static RosterWords in(Language language) {
        return new RosterWords(Words.of(Texts.of(language), FloorFixtures.ZONE));
    }

    private static AgentView view(Agent agent, UserState state, TestFlag flag, Map<String, Integer> loads) {
        return new AgentView(agent, state, flag, loads);
    }

    private String state(Agent agent, UserState state) {
        return words.state(view(agent, state, TestFlag.NONE, Map.of()), FloorFixtures.NOW);
    }

    @Test
    void anAssignableAgentIsInHisStateForSoLong() {
        Agent luis = agent("luis", "Luis")
                .state("st-online", Duration.ofMinutes(130))
                .build();
        assertThat(state(luis, FloorFixtures.ONLINE)).isEqualTo("Online · 2 h 10 min");
    }

    @Test
    void aPausedOneIsNotAssignable() {
        Agent jorge =
                agent("j", "Jorge").state("st-training", Duration.ofMinutes(42)).build();
        assertThat(state(jorge, FloorFixtures.TRAINING)).isEqualTo("Training · 42 min · not assignable");
    }

    @Test
    void offlineSinceTodayOrSinceADayWithTheSpan() {
        Agent today = agent("t", "T").offline(Duration.ofMinutes(109)).build();
        assertThat(state(today, FloorFixtures.OFFLINE)).isEqualTo("Offline · since today 08:31");
        Agent friday = agent("m", "M").offline(Duration.ofMinutes(5302)).build();
        assertThat(state(friday, FloorFixtures.OFFLINE)).isEqualTo("Offline · since Fri 17:58 (3 d 16 h)");
    }

    @Test
    void aLostSessionThatWasLeftOnlineSaysBoth() {
        Agent lost = agent("t", "T").offline(Duration.ofMinutes(109)).build();
        assertThat(state(lost, FloorFixtures.ONLINE)).isEqualTo("Disconnected · since today 08:31 · left in Online");
    }

    @Test
    void aDeactivatedOneSaysOnlyThat() {
        assertThat(state(agent("x", "X").inactive().build(), FloorFixtures.ONLINE))
                .isEqualTo("Deactivated");
    }

    @ParameterizedTest
    @CsvSource({"ES, Desconectado · desde vie 17:58 (3 d 16 h)", "PT, Desconectado · desde sex 17:58 (3 d 16 h)"})
    void inTheOtherLanguages(Language language, String expected) {
        Agent friday = agent("m", "M").offline(Duration.ofMinutes(5302)).build();
        AgentView view = view(friday, FloorFixtures.OFFLINE, TestFlag.NONE, Map.of());
        assertThat(in(language).state(view, FloorFixtures.NOW)).isEqualTo(expected);
    }

    @Test
    void loadsNameTheTotalOnlyWhereItDiffers() {
        Agent ana = agent("ana", "Ana").build();
        assertThat(RosterWords.load(view(ana, FloorFixtures.ONLINE, TestFlag.NONE, Map.of("g", 4)), "g"))
                .isEqualTo("4");
        assertThat(RosterWords.load(view(ana, FloorFixtures.ONLINE, TestFlag.NONE, Map.of("g", 4, "h", 5)), "g"))
                .isEqualTo("4/9");
    }

    @Test
    void colours() {
        Agent on = agent("a", "A").build();
        Agent off = agent("b", "B").offline(Duration.ofHours(1)).build();
        Map<String, Integer> loads = Map.of("g", 2);
        assertThat(RosterWords.ring(view(on, FloorFixtures.ONLINE, TestFlag.NONE, loads)))
                .isEqualTo(Tone.OK);
        assertThat(RosterWords.ring(view(on, FloorFixtures.ONLINE, TestFlag.PLATFORM, loads)))
                .isEqualTo(Tone.TEST);
        assertThat(RosterWords.ring(view(on, FloorFixtures.LUNCH, TestFlag.NAME_RULE, loads)))
                .isEqualTo(Tone.WARN);
        assertThat(RosterWords.ring(view(off, FloorFixtures.OFFLINE, TestFlag.NONE, loads)))
                .isEqualTo(Tone.MUTED);
        assertThat(RosterWords.loadTone(view(off, FloorFixtures.OFFLINE, TestFlag.NONE, loads), "g"))
                .isEqualTo(Tone.WARN);
        assertThat(RosterWords.loadTone(view(on, FloorFixtures.ONLINE, TestFlag.SUPERVISOR, loads), "g"))
                .isEqualTo(Tone.BAD);
        assertThat(RosterWords.loadTone(view(off, FloorFixtures.OFFLINE, TestFlag.NONE, loads), "h"))
                .isEqualTo(Tone.MUTED);
    }

    @Test
    void hoursOfAGroup() {
        assertThat(hours(true, FloorFixtures.NOW.plus(Duration.ofMinutes(460)))).isEqualTo("Open · until 18:00");
        assertThat(hours(false, FloorFixtures.NOW.plus(Duration.ofHours(22)))).isEqualTo("Closed · opens Wed 08:20");
        assertThat(words.hours(group(true, null), FloorFixtures.NOW)).isEqualTo("Open · 24/7");
        assertThat(words.hours(group(false, null), FloorFixtures.NOW)).isEqualTo("Closed");
    }

    private String hours(boolean open, Instant changes) {
        return words.hours(group(open, changes), FloorFixtures.NOW);
    }

    private static GroupView group(boolean open, @Nullable Instant changes) {
        return new GroupView(FloorFixtures.groups().getFirst(), 0, 4, open, changes);
    }

    @Test
    void nobodyAssignableIsADoubtOnlyWhileOpen() {
        assertThat(words.assignable(group(true, null))).isEqualTo("0 of 4 assignable");
        assertThat(RosterWords.assignableTone(group(true, null))).isEqualTo(Tone.WARN);
        assertThat(RosterWords.assignableTone(group(false, null))).isEqualTo(Tone.MUTED);
    }
}
