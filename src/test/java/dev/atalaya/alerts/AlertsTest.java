package dev.atalaya.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.insight.findings.Finding;
import dev.atalaya.insight.findings.FindingKind;
import dev.atalaya.insight.findings.Severity;
import dev.atalaya.store.FakeKeepsakes;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.sync.ManualLoop;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import dev.atalaya.ui.findings.FakeFindings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Who is told of what, by which way and when.
class AlertsTest {

    private static final Texts EN = Texts.of(Language.EN);
    private static final Finding VENTAS = Found.nobody(FloorFixtures.VENTAS, Severity.BAD);
    private static final Finding FLAPPING = Found.flapping(FloorFixtures.MARTA);

    private final ManualLoop loop = new ManualLoop();
    private final HeldOutlets out = new HeldOutlets();
    private final FakeKeepsakes keepsakes = new FakeKeepsakes();
    private final FakeFindings findings = new FakeFindings();
    private final List<AlertNews> news = new ArrayList<>();
    private final Alerts alerts = new Alerts(keepsakes, Found::floor, () -> EN, out, loop);

    @BeforeEach
    void begin() {
        alerts.subscribe(news::add);
        alerts.start(findings);
        tell(FloorFixtures.NOW);
    }

    private void tell(Instant at, Finding... open) {
        findings.tell(Found.board(at, open));
        loop.run();
    }

    private void wish(FindingKind kind, Way... ways) {
        AlertWishes next = alerts.wishes();
        for (Way way : ways) next = next.with(kind, way, true);
        alerts.wish(next);
    }

    @Test
    void atFirstEverythingIsToldAcrossTheWindowAndNothingBeyondIt() {
        tell(FloorFixtures.NOW, VENTAS, FLAPPING);
        assertThat(news).containsExactly(new AlertNews.Told(List.of(VENTAS, FLAPPING)));
        assertThat(out.desktop).isEmpty();
        assertThat(out.sounds).isZero();
        assertThat(out.posted).isEmpty();
    }

    @Test
    void eachKindIsToldByItsOwnWays() {
        wish(FindingKind.NOBODY_ASSIGNABLE, Way.NOTIFICATION);
        wish(FindingKind.FLAPPING, Way.SOUND);
        alerts.wish(alerts.wishes().with(FindingKind.FLAPPING, Way.BANNER, false));
        tell(FloorFixtures.NOW, VENTAS, FLAPPING);
        assertThat(news).contains(new AlertNews.Told(List.of(VENTAS)));
        assertThat(out.desktop)
                .containsExactly("Ventas is open with nobody assignable|Ventas is open with nobody assignable");
        assertThat(out.sounds).isEqualTo(1);
    }

    @Test
    void ofAGroupThatIsMutedNothingIsToldNorOfWhomOnlyBelongsToIt() {
        alerts.wish(alerts.wishes().muting(Set.of(FloorFixtures.VENTAS)));
        Finding soporte = Found.nobody(FloorFixtures.SOPORTE, Severity.BAD);
        tell(FloorFixtures.NOW, VENTAS, FLAPPING, soporte);
        assertThat(news).containsExactly(new AlertNews.Told(List.of(soporte)));
    }

    @ParameterizedTest
    @CsvSource({"10:00,11:00,true", "11:00,12:00,false", "20:00,07:00,false", "22:00,10:21,true", "09:00,10:20,false"})
    void inQuietHoursNobodyIsDisturbed(LocalTime from, LocalTime to, boolean quiet) {
        wish(FindingKind.NOBODY_ASSIGNABLE, Way.NOTIFICATION, Way.SOUND);
        alerts.wish(alerts.wishes().quietIn(new Quiet(from, to)));
        // 10:20 where the account works.
        tell(FloorFixtures.NOW, VENTAS);
        assertThat(out.desktop).hasSize(quiet ? 0 : 1);
        assertThat(out.sounds).isEqualTo(quiet ? 0 : 1);
        assertThat(news).contains(new AlertNews.Told(List.of(VENTAS)));
    }

    @Test
    void aWebhookGetsEachFindingAsJsonWithItsSignature() {
        wish(FindingKind.NOBODY_ASSIGNABLE, Way.WEBHOOK);
        alerts.wish(alerts.wishes().posting("http://127.0.0.1:9/hook?a=b", EN));
        tell(FloorFixtures.NOW, VENTAS);
        assertThat(out.posted).singleElement().satisfies(one -> {
            assertThat(one.address()).isEqualTo("http://127.0.0.1:9/hook?a=b");
            assertThat(one.secret()).hasSize(64);
            JsonNode json = JsonMapper.shared().readTree(one.body());
            assertThat(json.path("event").asString()).isEqualTo("opened");
            assertThat(json.path("groups").get(0).asString()).isEqualTo(FloorFixtures.VENTAS);
            assertThat(json.at("/finding/kind").asString()).isEqualTo("NOBODY_ASSIGNABLE");
            assertThat(json.at("/finding/headline").asString()).isEqualTo("Ventas is open with nobody assignable");
        });
        assertThat(news).contains(new AlertNews.Sent(Way.WEBHOOK));
    }

    @Test
    void whatCannotBeDeliveredIsTriedAgainAsTheSameAndThenGivenUp() {
        wish(FindingKind.NOBODY_ASSIGNABLE, Way.WEBHOOK);
        alerts.wish(alerts.wishes().posting("http://localhost:9/", EN));
        out.trouble = new IOException("no route");
        tell(FloorFixtures.NOW, VENTAS);
        assertThat(out.posted).hasSize(1);
        loop.advance(Duration.ofHours(1));
        assertThat(out.posted).hasSize(1 + Alerts.AGAIN.size());
        assertThat(out.posted.stream().map(Delivery::id))
                .containsOnly(out.posted.getFirst().id());
        assertThat(news).contains(new AlertNews.Failed(Way.WEBHOOK, "no route"));
    }

    @Test
    void whatIsRefusedIsNotTriedAgain() {
        wish(FindingKind.NOBODY_ASSIGNABLE, Way.WEBHOOK);
        alerts.wish(alerts.wishes().posting("http://localhost:9/", EN));
        out.trouble = new RefusedException("HTTP 410");
        tell(FloorFixtures.NOW, VENTAS);
        loop.advance(Duration.ofHours(1));
        assertThat(out.posted).hasSize(1);
        assertThat(news).contains(new AlertNews.Failed(Way.WEBHOOK, "HTTP 410"));
    }

    @Test
    void whatThisComputerCannotDoIsSaid() {
        wish(FindingKind.NOBODY_ASSIGNABLE, Way.NOTIFICATION);
        out.trouble = new IOException("no notify-send");
        tell(FloorFixtures.NOW, VENTAS);
        assertThat(news)
                .contains(
                        new AlertNews.Failed(Way.NOTIFICATION, EN.get("alerts.no-desktop")),
                        new AlertNews.Told(List.of(VENTAS)));
    }

    @Test
    void anExampleGoesOutByEveryWay() {
        alerts.wish(alerts.wishes().posting("http://localhost:9/", EN));
        alerts.tryOut();
        loop.run();
        assertThat(out.desktop).hasSize(1);
        assertThat(out.sounds).isEqualTo(1);
        assertThat(new String(out.posted.getFirst().body(), StandardCharsets.UTF_8))
                .contains("\"event\":\"test\"");
    }

    @Test
    void whatIsWishedIsKept() {
        wish(FindingKind.FLAPPING, Way.WEBHOOK, Way.SOUND);
        alerts.wish(alerts.wishes()
                .quietIn(new Quiet(LocalTime.of(20, 0), LocalTime.of(7, 30)))
                .posting("http://localhost:1", EN));
        loop.run();
        Alerts next = new Alerts(keepsakes, Found::floor, () -> EN, out, new ManualLoop());
        next.start(findings);
        assertThat(next.wishes()).isEqualTo(alerts.wishes());
        assertThat(alerts.wishes().toString()).doesNotContain(alerts.wishes().secret());

        keepsakes.file.replaceAll((_, _) -> "{");
        Alerts broken = new Alerts(keepsakes, Found::floor, () -> EN, out, new ManualLoop());
        broken.start(findings);
        assertThat(broken.wishes()).isEqualTo(AlertWishes.DEFAULT);
    }
}
