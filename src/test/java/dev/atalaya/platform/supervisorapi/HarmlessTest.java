package dev.atalaya.platform.supervisorapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HarmlessTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Marta López",
                "محمد علي",
                "שלום",
                "日本語",
                "می\u200cخواهم",
                "👩\u200d👩\u200d👧 👍🏽",
                "नमस्ते",
                "Tiếng Việt e\u0301",
                "=HYPERLINK(\"http://evil.example\")",
                "<b onload=x>&amp;"
            })
    void whatPeopleWriteStaysAsItIs(String text) {
        assertThat(Harmless.line(text)).isEqualTo(text);
    }

    @Test
    void whatSteersOrTurnsOrHidesGoes() {
        assertThat(Harmless.line("\u001b[31mred\u0007\u0000")).isEqualTo(" [31mred  ");
        assertThat(Harmless.line("ana\u202etxt.exe\u2066\u2069")).isEqualTo("anatxt.exe");
        assertThat(Harmless.line("a\u200bb\u2060c\ufeffd\u00ade")).isEqualTo("abcde");
        assertThat(Harmless.line("\u200d\u200da\u200d\u200d\u200db")).isEqualTo("a\u200db");
        assertThat(Harmless.line("\u202e\u200b")).isEqualTo("?");
        assertThat(Harmless.line("cut \ud83d")).isEqualTo("cut \ufffd");
    }

    @Test
    void aLineStaysOneAndATextKeepsItsLines() {
        assertThat(Harmless.line("one\r\ntwo\u2028three\tfour")).isEqualTo("one  two three four");
        assertThat(Harmless.text("one\ntwo\u2028three\tfour")).isEqualTo("one\ntwo\nthree\tfour");
    }

    @Test
    void towersOfAccentsAreTakenDown() {
        assertThat(Harmless.line("Z" + "\u0301".repeat(200) + "a")).hasSize(6);
    }

    @Test
    void whatIsTooLongIsCutAndSaysSo() {
        assertThat(Harmless.text("x".repeat(10 << 20)))
                .hasSize(Harmless.LONGEST_TEXT + 1)
                .endsWith("x…");
        assertThat(Harmless.line("👍".repeat(1_000))).hasSizeLessThan(510).endsWith("👍…");
    }
}
