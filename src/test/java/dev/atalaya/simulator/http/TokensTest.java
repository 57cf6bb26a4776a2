package dev.atalaya.simulator.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Role;
import dev.atalaya.simulator.world.Principal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokensTest {

    private static final Principal ADA = new Principal("u1", "Ada", Role.ADMINISTRATOR, List.of(), List.of());
    private static final Principal SOFIA = new Principal("u2", "Sofía", Role.SUPERVISOR, List.of("g1"), List.of());
    private static final Principal BEA = new Principal("u3", "Bea", Role.ADMINISTRATOR, List.of(), List.of());

    private final Tokens tokens = new Tokens("secret", List.of(SOFIA, ADA, BEA));

    @Test
    void theFirstAdministratorHasTheSecretItself() {
        assertThat(tokens.of(Role.ADMINISTRATOR)).contains("secret");
        assertThat(tokens.user("secret")).contains(ADA);
    }

    @Test
    void theOthersHaveDerivedOnesThatStayAsLongAsTheSecret() {
        String supervisor = tokens.of(Role.SUPERVISOR).orElseThrow();

        assertThat(supervisor).hasSizeGreaterThan(40).isNotEqualTo("secret");
        assertThat(tokens.user(supervisor)).contains(SOFIA);
        assertThat(new Tokens("secret", List.of(ADA, SOFIA)).of(Role.SUPERVISOR))
                .contains(supervisor);
        assertThat(new Tokens("another", List.of(ADA, SOFIA))
                        .of(Role.SUPERVISOR)
                        .orElseThrow())
                .isNotEqualTo(supervisor);
    }

    @Test
    void anythingElseIsNobody() {
        assertThat(tokens.user("")).isEmpty();
        assertThat(tokens.user("secret ")).isEmpty();
        assertThat(new Tokens("secret", List.of(ADA)).of(Role.SUPERVISOR)).isEmpty();
    }
}
