package dev.atalaya.insight.masking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScrubTest {

    private final Scrub scrub =
            new Scrub(UnaryOperator.identity(), false, List.of("Ana", "Ana María Ruiz", "¿Hay alguien?", "👍"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-24T10:20:00.123-06:00 INFO  [reducer] Ear: the live feed broke: closed",
                "at dev.atalaya.platform.supervisorapi.SupervisorApiPlatform.groups(SupervisorApiPlatform.java:88)",
                "the user interface has not answered for 250 ms, E-4F1A on thread own-writer-2",
                "Analía is a longer word, Banana too"
            })
    void whatTheProgramSaysOfItselfStays(String line) {
        String other = new Scrub(UnaryOperator.identity(), false, List.of("Bananas")).of(line);
        assertThat(other).isEqualTo(line);
    }

    @Test
    void whoeverItIsAboutIsNotNamed() {
        assertThat(scrub.of("from ANA maría ruiz: ¿hay alguien? done")).isEqualTo("from •••: ¿••• done");
        assertThat(scrub.of("48213: lastMessage is “Llámame al 5555”, which is not known here"))
                .isEqualTo("48213: lastMessage is “•••”, which is not known here");
        assertThat(scrub.of("from +502 5555-1234 and rosa.molina@example.com")).isEqualTo("from ••• and •••");
    }

    @Test
    void whatLooksLikeATokenGoesEvenWhereCustomersAreShown() {
        Scrub shown = new Scrub(UnaryOperator.identity(), true, List.of("Ana"));
        assertThat(shown.of("Ana: Authorization: Bearer abc.def, key 9f8e7d6c5b4a39281706f5e4d3c2b1a0"))
                .isEqualTo("Ana: Authorization: ••• key •••");
    }

    @Test
    void whatIsQuotedGoesWholeAndNothingElse() {
        assertThat(scrub.of("cannot read \"x y\" of conversation 48213: expected \"z\""))
                .isEqualTo("cannot read \"•••\" of conversation 48213: expected \"•••\"");
        assertThat(scrub.of("cut short: \"Zoraida Quetzal in the midst\nnext line"))
                .isEqualTo("cut short: \"•••\"\nnext line");
        assertThat(scrub.of("java.io.IOException: \"Zoraida\nQuetzal\"\n\tat dev.atalaya.Main.main(Main.java:1)"))
                .isEqualTo("java.io.IOException: \"•••\"\n\tat dev.atalaya.Main.main(Main.java:1)");
        assertThat(scrub.of("open: \"Zoraida\n\tat dev.atalaya.Main.main(Main.java:1)"))
                .isEqualTo("open: \"•••\"\n\tat dev.atalaya.Main.main(Main.java:1)");
    }

    @Test
    void whatAPlatformMakesEndlessIsReadAllTheSame() {
        String blanks = "1" + " ".repeat(100_000) + "2";
        assertThat(scrub.of(blanks)).isEqualTo("•••");
        assertThat(scrub.of("\"" + "\n".repeat(100_000))).startsWith("\"");
        assertThat(scrub.of("event 12345678901 left out")).isEqualTo("event 12345678901 left out");
    }
}
