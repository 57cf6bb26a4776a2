package dev.atalaya.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.insight.findings.FindingKind;
import dev.atalaya.store.FakeKeepsakes;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is wished outlives other versions and a bad disk.
class AlertFileTest {

    private static final AlertWishes WISHES =
            AlertWishes.DEFAULT.posting("https://hooks.example/T0", Texts.of(Language.EN));

    private final FakeKeepsakes keepsakes = new FakeKeepsakes();
    private final AlertFile file = new AlertFile(keepsakes);

    @Test
    void whatCannotBeReadIsNotWrittenOver() {
        file.save(WISHES);
        keepsakes.broken = true;
        AlertFile later = new AlertFile(keepsakes);
        assertThat(later.load()).isEqualTo(AlertWishes.DEFAULT);
        keepsakes.broken = false;
        later.save(AlertWishes.DEFAULT);
        assertThat(new AlertFile(keepsakes).load()).isEqualTo(WISHES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[1]", "{\"muted\":3}"})
    void whatMakesNoSenseIsKeptBeside(String json) {
        keepsakes.file.put("alerts", json);
        assertThat(file.load()).isEqualTo(AlertWishes.DEFAULT);
        file.save(WISHES);
        assertThat(keepsakes.file).containsEntry("alerts/unreadable", json);
        assertThat(file.load()).isEqualTo(WISHES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "null", "{\"ways\":null,\"muted\":[null],\"quiet\":{\"from\":\"20:00\"}}"})
    void whatIsMissingIsAsUsual(String json) {
        keepsakes.file.put("alerts", json);
        assertThat(file.load()).isEqualTo(AlertWishes.DEFAULT);
    }

    @Test
    void whatALaterVersionWroteIsTakenAsFarAsItIsKnown() {
        keepsakes.file.put("alerts", """
                {"ways": {"TELEPATHY": ["SOUND"], "FLAPPING": ["SOUND", "PIGEON"], "ODDITY": []},
                 "muted": ["g-1"], "quiet": {"from": "20:00", "to": "07:00"},
                 "webhook": "https://hooks.example/T0", "secret": "s", "colour": "red"}""");
        assertThat(file.load())
                .isEqualTo(new AlertWishes(
                        Map.of(FindingKind.FLAPPING, Set.of(Way.SOUND)),
                        Set.of("g-1"),
                        new Quiet(LocalTime.of(20, 0), LocalTime.of(7, 0)),
                        "https://hooks.example/T0",
                        "s"));
    }

    @Test
    void aKindOfALaterVersionIsToldAcrossTheWindow() {
        keepsakes.file.put("alerts", "{\"ways\": {\"FLAPPING\": []}}");
        AlertWishes wishes = file.load();
        assertThat(wishes.wants(FindingKind.TEST_AGENT, Way.BANNER)).isTrue();
        assertThat(wishes.wants(FindingKind.FLAPPING, Way.BANNER)).isFalse();
        AlertWishes more = wishes.with(FindingKind.TEST_AGENT, Way.SOUND, true);
        assertThat(more.wants(FindingKind.TEST_AGENT, Way.BANNER)).isTrue();
    }
}
