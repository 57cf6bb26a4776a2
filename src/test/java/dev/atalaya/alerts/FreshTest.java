package dev.atalaya.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.insight.findings.Finding;
import dev.atalaya.insight.findings.Severity;
import dev.atalaya.insight.findings.Sight;
import dev.atalaya.sync.FloorFixtures;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FreshTest {

    private static final Instant NOW = FloorFixtures.NOW;
    private static final Finding VENTAS = Found.nobody(FloorFixtures.VENTAS, Severity.WARNING);
    private static final Finding SOPORTE = Found.nobody(FloorFixtures.SOPORTE, Severity.WARNING);

    private final Fresh fresh = new Fresh();

    @Test
    void whatStoodThereAtFirstIsNotNewAndWhatComesIsToldOnce() {
        assertThat(fresh.of(Found.board(NOW, VENTAS))).isEmpty();
        assertThat(fresh.of(Found.board(NOW.plusSeconds(1), VENTAS, SOPORTE))).containsExactly(SOPORTE);
        assertThat(fresh.of(Found.board(NOW.plusSeconds(2), VENTAS, SOPORTE))).isEmpty();
    }

    @Test
    void whatComesBackSoonHadNotGoneAndWhatComesBackLaterIsNew() {
        fresh.of(Found.board(NOW, VENTAS));
        fresh.of(Found.board(NOW.plusSeconds(1)));
        Instant soon = NOW.plus(Fresh.CALM);
        assertThat(fresh.of(Found.board(soon, VENTAS))).isEmpty();
        Instant gone = soon.plus(Fresh.CALM).plusSeconds(1);
        fresh.of(Found.board(gone));
        assertThat(fresh.of(Found.board(gone.plusSeconds(1), VENTAS))).containsExactly(VENTAS);
    }

    @Test
    void whatGetsGraverIsToldAgain() {
        Finding graver = Found.nobody(FloorFixtures.VENTAS, Severity.BAD);
        fresh.of(Found.board(NOW, VENTAS));
        assertThat(fresh.of(Found.board(NOW.plusSeconds(1), graver))).containsExactly(graver);
        assertThat(fresh.of(Found.board(NOW.plusSeconds(2), VENTAS))).isEmpty();
        assertThat(fresh.of(Found.board(NOW.plusSeconds(3), graver))).isEmpty();
    }

    @Test
    void forSomebodyElseEverythingStoodThereAtFirst() {
        Sight other = new Sight(FloorFixtures.PLATFORM, "sv", Set.of(FloorFixtures.VENTAS));
        fresh.of(Found.board(NOW));
        assertThat(fresh.of(Found.board(NOW.plus(Duration.ofHours(1)), other, VENTAS)))
                .isEmpty();
    }
}
