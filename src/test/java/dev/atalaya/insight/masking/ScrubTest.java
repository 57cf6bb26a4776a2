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
}
