package dev.atalaya;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.cli.ConsoleLauncher;
import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Candidate;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.Role;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.platform.Answer;
import dev.atalaya.platform.ChatPlatform;
import dev.atalaya.platform.supervisorapi.Endpoint;
import dev.atalaya.platform.supervisorapi.SupervisorApiPlatform;
import dev.atalaya.platform.supervisorapi.Token;
import dev.atalaya.simulator.Engine;
import dev.atalaya.simulator.http.PlatformServer;
import dev.atalaya.simulator.scenario.Scenarios;
import dev.atalaya.sync.Threads;
import dev.atalaya.sync.UiProbe;
import dev.atalaya.sync.UiPump;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import dev.atalaya.ui.Console;
import dev.atalaya.ui.Fx;
import dev.atalaya.ui.shell.FxExecutor;
import dev.atalaya.wire.SimClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// The Marta story as a supervisor lives it: the lab announces what the two fixes change, the findings apply them, and
/// the platform's next day is as announced.
@Timeout(value = 500, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MartaThroughTheWindowTest {

    private static final Texts ENGLISH = Texts.of(Language.EN);
    private static final ZoneId ZONE = ZoneId.of("America/Guatemala");
    private static final String VENTAS = "ventas";
    private static final String TEST_AGENT = "test-agent-1";
    private static final long SECONDS = 120;

    private Engine engine;
    private PlatformServer server;
    private ChatPlatform client;
    private ConsoleStart start;
    private Console console;
    private Stage stage;
    private UiPump pump;

    @TempDir
    Path folder;

    @BeforeEach
    void open() throws IOException {
        engine = Engine.startPaused(
                Objects.requireNonNull(Scenarios.find("marta").scenario()), 7, Optional.empty());
        server = PlatformServer.start(engine, 0, "secret-for-the-test");
        String token = server.token(Role.ADMINISTRATOR).orElseThrow();
        Path file = Files.writeString(folder.resolve("token"), token);
        client = new SupervisorApiPlatform(
                Endpoint.of(server.url().toString(), new Token(token), ENGLISH),
                Thread.ofPlatform().daemon().factory(),
                () -> ENGLISH);
        ConsoleLauncher.Wish wish =
                Wishes.live(server.url().toString(), file, folder, new ConsoleLauncher.Size(1200, 800));
        start = ConsoleStart.begin(wish, new Threads(_ -> {}), true);
        FxExecutor ui = new FxExecutor();
        console = Fx.get(() -> start.console(ui, () -> {}, _ -> {}));
        stage = Fx.get(() -> {
            Stage window = new Stage();
            console.show(window, 1200, 800);
            return window;
        });
        pump = start.feed(console, ui, UiProbe.NONE);
    }

    @AfterEach
    void close() {
        Fx.run(() -> {
            pump.close();
            stage.close();
            console.close();
        });
        start.close();
        client.close();
        server.close();
        engine.close();
    }

    private static void await(String what, Callable<Boolean> so) {
        try {
            WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, so);
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain for " + what, e);
        }
    }

    private @Nullable Node find(String selector) {
        return stage.getScene().getRoot().lookup(selector);
    }

    private String text(String selector) {
        return Fx.get(() -> find(selector) instanceof Labeled labeled ? labeled.getText() : "");
    }

    private void press(String selector) {
        await(selector, () -> Fx.get(() -> find(selector) != null));
        Fx.run(() -> ((ButtonBase) Objects.requireNonNull(find(selector))).fire());
    }

    @SuppressWarnings("unchecked")
    private void choose(String box, String value) {
        await(box, () -> Fx.get(() -> find(box) != null));
        Fx.run(() -> ((ComboBox<String>) Objects.requireNonNull(find(box))).setValue(value));
    }

    /// Opens the preview of the finding with this fix, reads it and applies it.
    private void applyFix(String title) {
        press("#screen-findings");
        await(title, () -> Fx.get(() -> preview(title) != null));
        Fx.run(() -> Objects.requireNonNull(preview(title)).fire());
        press("#finding-apply");
        await(title + " to be done", () -> Fx.get(() -> preview(title) == null));
    }

    private @Nullable ButtonBase preview(String title) {
        for (Node card : stage.getScene().getRoot().lookupAll(".finding-card")) {
            boolean meant = card.lookupAll(".finding-title").stream()
                    .anyMatch(node ->
                            node instanceof Labeled labeled && labeled.getText().equals(title));
            if (meant && card.lookup(".finding-buttons .primary") instanceof ButtonBase button) return button;
        }
        return null;
    }

    private Group ventas() {
        return ok(client.groups()).items().stream()
                .map(item -> item.value())
                .filter(group -> group.id().equals(VENTAS))
                .findFirst()
                .orElseThrow();
    }

    private static <T> T ok(Answer<T> answer) {
        assertThat(answer).isInstanceOf(Answer.Ok.class);
        return ((Answer.Ok<T>) answer).value();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    /// Of Ventas, those that the bot took by its rules.
    private int inTheLog() {
        String count = text("#log-count").replaceAll("\\D", "");
        return count.isEmpty() ? 0 : Integer.parseInt(count);
    }

    private List<Assignment> decisions(Instant from, Instant to) {
        return all(from, to).stream()
                .filter(one -> one.groupId().equals(VENTAS)
                        && one.actor().kind() == Actor.Kind.BOT
                        && one.rule() != RuleCode.NOT_BY_RULES)
                .toList();
    }

    private List<Assignment> all(Instant from, Instant to) {
        List<Assignment> all = new ArrayList<>();
        String cursor = null;
        do {
            var page = ok(client.assignments(from, to, cursor));
            page.items().forEach(item -> all.add(item.value()));
            cursor = page.cursor();
        } while (cursor != null);
        return all;
    }

    @Test
    void theNextDayIsAsThePreviewAnnounced() throws IOException {
        press("#screen-whatif");
        choose("#lab-group", VENTAS);
        await(
                "what was",
                () -> !text("#lab-TEST-was").isEmpty() && !text("#lab-TEST-was").equals("0"));
        await("the test agent's box", () -> Fx.get(() -> find("#lab-member-" + TEST_AGENT) instanceof CheckBox));
        press("#lab-member-" + TEST_AGENT);
        choose("#lab-only-available", "on");
        // Of both changes: the answer to the first alone may come before it, and there somebody not there still gets
        // some.
        await(
                "the announcement that nothing goes to the test agent nor to somebody not there",
                () -> text("#lab-TEST-0").equals("0")
                        && text("#lab-ABSENT-0").equals("0")
                        && text("#lab-KEPT-0").matches("[1-9].*"));
        assertThat(text("#lab-ABSENT-was")).isNotEqualTo("0");
        assertThat(text("#lab-HELD-0")).as("announced: some are held").isNotEqualTo("0");

        applyFix("Remove Test Agent 1 from Ventas");
        await("the test agent to be out", () -> !ventas().members().contains(TEST_AGENT));
        applyFix("Turn on “Only available agents” in Ventas");
        await("the setting to be on", () -> ventas().settings().onlyAvailableAgents());

        Instant morning = at("2026-11-25T00:00:00");
        Instant evening = at("2026-11-25T20:00:00");
        SimulatorCalls sim = new SimulatorCalls(new PlatformAccess(
                server.url().toString(), server.token(Role.ADMINISTRATOR).orElseThrow(), "", ""));
        sim.call("PUT", "clock", new SimClock(evening, null, null));

        List<Assignment> day = decisions(morning, evening);
        assertThat(day).hasSizeGreaterThan(20);
        assertThat(day).filteredOn(one -> one.agentId() != null).allSatisfy(one -> {
            assertThat(one.agentId()).isNotEqualTo(TEST_AGENT);
            assertThat(one.chosen().map(Candidate::eligible)).contains(true);
        });

        assertThat(day)
                .as("some are held")
                .anySatisfy(one -> assertThat(one.agentId()).isNull());

        press("#screen-log");
        // What the bot decided in the hours that were skipped comes in little by little.
        int made = all(morning, evening).size();
        await("the whole day in the log", () -> text("#log-scope").contains("25 Nov") && inTheLog() >= made);
        press("#screen-whatif");
        press("#lab-reset");
        await("the day in the lab", () -> text("#lab-LOOKED-was").matches("\\d+ decisions looked at"));
        assertThat(text("#lab-TEST-was")).isEqualTo("0");
        assertThat(text("#lab-ABSENT-was")).isEqualTo("0");
        assertThat(text("#lab-HELD-was")).isNotEqualTo("0");
    }
}
