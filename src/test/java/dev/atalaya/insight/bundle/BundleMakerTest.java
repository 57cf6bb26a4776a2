package dev.atalaya.insight.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.store.log.LogFilter;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.texts.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BundleMakerTest {

    private final Bundles bundles = new Bundles();

    @Test
    void aFindingComesWithItsEvidence(@TempDir Path folder) throws IOException {
        bundles.cache.decisions.add(Bundles.decision("1", 20, "Carlos Peña", null));
        bundles.cache.decisions.add(Bundles.decision("2", 10, "Lucía Ferrer", null));
        bundles.log = Files.writeString(folder.resolve("atalaya.log"), "2026-11-24 INFO [main] it began\n");

        Bundle bundle = bundles.make(Subject.of(Bundles.finding("1", "2", "gone")), Language.EN, false);

        assertThat(bundle.left()).isNull();

        assertThat(bundle.name()).isEqualTo("support-bundle-2026-11-24.zip");
        assertThat(bundle.parts())
                .extracting(Bundle.Part::name)
                .containsExactly(
                        "bundle.html",
                        "bundle.json",
                        "decisions.csv",
                        "decisions.json",
                        "states.csv",
                        "open-conversations.csv",
                        "log/atalaya.log");
        assertThat(Bundles.text(bundle, "bundle.html"))
                .contains("<h1>Test Agent 1 takes real conversations in Ventas</h1>")
                .contains("Decisions: 3 · in this bundle: 2")
                .contains("Marta López")
                .contains("Seen live by this console")
                .contains("Atalaya 9.9");
        assertThat(Bundles.text(bundle, "decisions.csv")).contains("48211").contains("48212");
        assertThat(Bundles.text(bundle, "states.csv")).contains("marta,Marta López,Offline,false,false");
        assertThat(Bundles.text(bundle, "log/atalaya.log")).contains("it began");
        JsonNode json = new JsonMapper().readTree(Bundles.text(bundle, "bundle.json"));
        assertThat(json.path("finding").path("kind").asString()).isEqualTo("TEST_AGENT");
        assertThat(json.path("decisions").path("all").asInt()).isEqualTo(3);
        assertThat(json.path("groups")
                        .get(0)
                        .path("settings")
                        .path("reassignToSameAgent")
                        .asBoolean())
                .isTrue();
        assertThat(json.path("console").path("version").asString()).isEqualTo("9.9");
        JsonNode decisions = new JsonMapper().readTree(Bundles.text(bundle, "decisions.json"));
        assertThat(decisions.get(0).path("candidates")).hasSize(2);
    }

    @Test
    void aStretchComesWithTheDecisionsThatMatchAndWhatWasBefore() {
        bundles.cache.decisions.add(Bundles.decision("1", 200, "Carlos Peña", null));
        bundles.cache.decisions.add(Bundles.decision("2", 10, "Lucía Ferrer", null));
        LogFilter filter = LogFilter.ALL
                .between(FloorFixtures.NOW.minus(Duration.ofHours(1)), null)
                .withGroups(Set.of(FloorFixtures.VENTAS));

        Bundle bundle = bundles.make(Subject.of(filter), Language.EN, false);

        assertThat(Bundles.text(bundle, "decisions.csv")).contains("48212").doesNotContain("48211");
        assertThat(bundles.history.asked)
                .singleElement()
                .satisfies(range -> assertThat(range.from()).isEqualTo(FloorFixtures.NOW.minus(Duration.ofHours(2))));
        assertThat(Bundles.text(bundle, "open-conversations.csv")).doesNotContain("48213");
    }

    @Test
    void thereAreMoreThanItTakes() {
        for (int i = 0; i < FactsReader.MOST + 3; i++)
            bundles.cache.decisions.add(Bundles.decision(Integer.toString(i), 9_000 - i, "Ana Gil", null));

        Bundle bundle = bundles.make(Subject.of(LogFilter.ALL), Language.EN, false);

        assertThat(bundle.left())
                .startsWith("Only the newest 5,000 of 5,003 decisions are in this bundle, from ")
                .isNotNull();
        assertThat(Bundles.text(bundle, "bundle.html")).contains(bundle.left());
        assertThat(Bundles.text(bundle, "decisions.csv").lines()).hasSize(FactsReader.MOST + 1);
        JsonNode json = new JsonMapper().readTree(Bundles.text(bundle, "bundle.json"));
        assertThat(json.path("decisionsLeftOutBefore").asString())
                .isEqualTo(FloorFixtures.NOW.minus(Duration.ofMinutes(8_997)).toString());
    }

    @ParameterizedTest
    @EnumSource
    void itSpeaksEachLanguage(Language language) {
        bundles.cache.decisions.add(Bundles.decision("1", 20, "Carlos Peña", null));

        String html = Bundles.text(bundles.make(Subject.of(LogFilter.ALL), language, false), "bundle.html");

        assertThat(html)
                .contains("<html lang=\"" + language.code() + "\">")
                .contains(
                        switch (language) {
                            case EN -> "Customers’ names and texts are masked.";
                            case ES -> "Los nombres y textos de los clientes están ocultos.";
                            case PT -> "Os nomes e textos dos clientes estão ocultos.";
                        })
                .doesNotContainPattern("bundle\\.(?!json)");
    }

    @Test
    void whatACustomerCallsHimselfIsNoMarkup() {
        bundles.cache.decisions.add(
                Bundles.decision("1", 20, "<script>alert('x')</script>\u202Egpj.exe", "=HYPERLINK(\"http://x\")"));

        Bundle bundle = bundles.make(Subject.of(LogFilter.ALL), Language.EN, true);

        assertThat(Bundles.text(bundle, "bundle.html"))
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;gpj.exe")
                .doesNotContain("<script")
                .doesNotContain("\u202E")
                .contains("default-src 'none'");
        assertThat(Bundles.text(bundle, "decisions.csv")).contains("'=HYPERLINK");
    }

    @Test
    void whatOnlyReportFilesTellOfGoesByItsName() {
        Setup setup = new Setup(
                "", "", FloorFixtures.NOW, FloorFixtures.ZONE, List.of(), List.of(), List.of(), List.of(), List.of());

        assertThat(setup.names().agent("imported:Lucas Peña")).isEqualTo("Lucas Peña");
        assertThat(setup.names().group("imported:Antiguos")).isEqualTo("Antiguos");
        assertThat(setup.names().agent("ag-9")).isEqualTo("ag-9");
    }
}
