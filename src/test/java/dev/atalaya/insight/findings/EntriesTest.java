package dev.atalaya.insight.findings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.routing.AtomRuleBook;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class EntriesTest {

    private final Entries entries = new Entries(new AtomRuleBook());

    @Test
    void whatIsRememberedOfTheLifeOfAConsoleIsBounded() {
        for (int i = 0; i < 3 * Entries.MOST; i++) {
            String agent = "a" + i;
            Entry entry = entries.of(Logged.at("d", Duration.ofHours(1)).to(agent, agent + "+"));
            assertThat(entry.agentId()).isEqualTo(agent);
        }
        assertThat(entries.remembered()).isPositive().isLessThanOrEqualTo(2 * Entries.MOST);
    }

    @Test
    void alikeIsKeptOnce() {
        Entry one = entries.of(Logged.at("1", Duration.ofHours(1)).to("marta", "marta+", "jorge", "ana"));
        Entry other = entries.of(Logged.at("2", Duration.ofHours(1)).to("marta", "marta+", "jorge", "ana"));

        assertThat(other.without()).hasSize(2).isSameAs(one.without());
    }
}
