package dev.atalaya.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// One is not said as many, nor many as one.
class PluralsTest {

    private final Texts es = Texts.of(Language.ES);
    private final Texts pt = Texts.of(Language.PT);

    @Test
    void oneOfThem() {
        assertThat(es.get("finding.fix.held", 1))
                .startsWith("Otra habría quedado retenida con el bot hasta que hubiera");
        assertThat(pt.get("finding.fix.held", 1)).startsWith("Outra teria ficado");
        assertThat(es.get("finding.fix.nobody-some", 1)).contains("no habría encontrado");
        assertThat(es.get("whynot.got", 1, 1)).isEqualTo("1 de 1 decisión llegó aquí");
        assertThat(pt.get("whynot.got", 1, 4)).isEqualTo("1 de 4 decisões veio para cá");
        assertThat(es.get("ask.shown", 1, 1, "UTC")).isEqualTo("1 de 1 decisión. Horas en UTC.");
        assertThat(es.get("findings.count-cli", 1, "ahora", 7, 1))
                .startsWith("1 abierto ·")
                .endsWith("(1 decisión)");
        assertThat(es.get("lab.looked", "1", 1)).isEqualTo("1 decisión revisada");
        assertThat(es.get("lab.named", "1", 1)).isEqualTo("1 nombró a un agente: queda como fue");
        assertThat(es.get("lab.untold", "1", 1)).startsWith("1 no tiene candidatos anotados");
        assertThat(pt.get("lab.show", "1", 1)).isEqualTo("Ver a decisão afetada");
    }

    @Test
    void severalOfThem() {
        assertThat(es.get("finding.fix.held", 3)).startsWith("Otras 3 habrían quedado");
        assertThat(es.get("finding.fix.held-all", 3)).startsWith("Las 3 habrían quedado");
        assertThat(es.get("whynot.got", 0, 4)).isEqualTo("0 de 4 decisiones llegaron aquí");
        assertThat(es.get("lab.looked", "40", 40)).isEqualTo("40 decisiones revisadas");
        assertThat(es.get("lab.show", "2", 2)).isEqualTo("Ver las 2 decisiones afectadas");
    }
}
