package dev.atalaya;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Channel;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.platform.Answer;
import dev.atalaya.platform.ChatPlatform;
import dev.atalaya.wire.SimClock;
import dev.atalaya.wire.SimMessage;
import dev.atalaya.wire.SimPresence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The main job from end to end: a platform in its own process, the real window, the mouse, and what the platform then
/// says over HTTP.
@Tag("xvfb")
class ReassignWindowTest {

    private static final String TEST_AGENT = "prueba";
    private static final String DARIO = "dario";

    /// The message's own; the status bar has another.
    private static final String UNDO = ".toast .link";

    private PlatformProcess platform;
    private ConsoleDriver console;
    private ChatPlatform client;
    private List<String> conversations;

    @BeforeEach
    void threeConversationsGoToTheTestAgent(@TempDir Path folder) throws IOException {
        platform = new PlatformProcess(folder);
        client = platform.client();
        for (String agent : List.of("ana", "beto", "carla")) presence(agent, false);
        presence(TEST_AGENT, true);
        for (String contact : List.of("Carlos Peña", "Lucía Ferrer", "Nadia Fuentes")) {
            platform.sim()
                    .call("POST", "messages", new SimMessage(contact, Channel.WHATSAPP, "pedidos", "¿Hay alguien?"));
        }
        conversations = all().stream()
                .filter(c -> TEST_AGENT.equals(c.assigneeId()))
                .map(Conversation::id)
                .toList();
        assertThat(conversations).hasSize(3);
        console = ConsoleDriver.open(Wishes.live(platform, folder));
        console.waitFor(
                "the three conversations", () -> console.rowsOf(TEST_AGENT).size() == 3);
    }

    @AfterEach
    void close() throws IOException, InterruptedException {
        console.close();
        client.close();
        platform.close();
    }

    @Test
    void draggedOntoAnAgentOfATransferableGroupTheyAreHis() {
        console.select(conversations);
        console.drag(conversations.getFirst(), "reclamos/" + DARIO);

        console.waitFor(
                "the platform to have done it",
                () -> all().stream()
                        .filter(c -> conversations.contains(c.id()))
                        .allMatch(c -> DARIO.equals(c.assigneeId())));
        assertThat(bySupervisor()).hasSize(3).allSatisfy(decision -> {
            assertThat(decision.agentId()).isEqualTo(DARIO);
            assertThat(decision.agentBefore()).isEqualTo(TEST_AGENT);
            assertThat(decision.actor().name()).isEqualTo("Marina Lemus");
            assertThat(decision.rule()).isEqualTo(RuleCode.NOT_BY_RULES);
        });
    }

    @Test
    void whatWasDraggedIsTakenBackByTheMessage() throws IOException {
        stopTheClock();
        console.drag(conversations.getFirst(), "reclamos/" + DARIO);
        console.waitFor("the platform to have done it", () -> here(DARIO) == 1);

        console.click(UNDO);

        console.waitFor("it to be back", () -> here(TEST_AGENT) == 3);
        assertThat(here(DARIO)).isZero();
    }

    @Test
    void aSpreadIsTakenBackByTheMessageAsAWhole() throws IOException {
        leave();
        console.menu("pedidos/" + TEST_AGENT, "Spread his 3 conversations over those who are there…");
        console.click("#rescue-yes");
        console.waitFor("the platform to have done it", () -> here("ana") + here("beto") == 3);
        assertThat(here("ana")).isBetween(1L, 2L);

        console.click(UNDO);

        console.waitFor("them to be back", () -> here(TEST_AGENT) == 3);
    }

    @Test
    void droppedOnARuleTheyAreSpreadAndTheStatusBarTakesThemAllBack() throws IOException {
        leave();
        console.select(conversations);
        console.dragOnto(conversations.getFirst(), "#spread-ELIGIBLE");
        assertThat(here(TEST_AGENT)).as("nothing goes before the preview").isEqualTo(3);
        console.click("#rescue-yes");
        console.waitFor("the platform to have done it", () -> here("ana") + here("beto") == 3);
        console.waitFor(
                "it to be told", () -> console.text("#last-reassignment").contains("3 conversations → 2"));

        console.click("#undo");

        console.waitFor("them to be back", () -> here(TEST_AGENT) == 3);
    }

    /// The test agent does, two others come; then nobody does anything by himself.
    private void leave() throws IOException {
        for (String agent : List.of("ana", "beto")) presence(agent, true);
        presence(TEST_AGENT, false);
        stopTheClock();
        console.waitFor(
                "the roster to show it",
                () -> console.there("pedidos/ana")
                        && console.there("pedidos/beto")
                        && !console.there("pedidos/" + TEST_AGENT));
    }

    /// What an agent has answered meanwhile could not be taken back.
    private void stopTheClock() throws IOException {
        platform.sim().call("PUT", "clock", new SimClock(null, null, true));
    }

    @Test
    void withThePlatformGoneDuringTheDragNothingIsLostAndNothingDoubled() throws Exception {
        console.select(conversations);
        platform.kill();
        console.drag(conversations.getFirst(), "reclamos/" + DARIO);
        console.waitFor("the changes to wait", () -> console.text("#waiting").startsWith("3 "));

        platform.startAgain();

        console.waitFor(
                "nothing to wait any more", () -> console.text("#waiting").startsWith("0 "));
        assertThat(all().stream().filter(c -> conversations.contains(c.id())))
                .hasSize(3)
                .allMatch(c -> DARIO.equals(c.assigneeId()));
        assertThat(bySupervisor())
                .extracting(Assignment::conversationId)
                .containsExactlyInAnyOrderElementsOf(conversations);
    }

    @Test
    void whoeverLeavesHasHisConversationsSpreadOverThoseWhoAreThere() throws IOException {
        leave();
        console.menu("pedidos/" + TEST_AGENT, "Spread his 3 conversations over those who are there…");
        console.click("#rescue-yes");

        console.waitFor("the platform to have done it", () -> here("ana") + here("beto") == 3);
        assertThat(here(TEST_AGENT)).isZero();
    }

    /// How many of the three he has.
    private long here(String agent) {
        return all().stream()
                .filter(c -> conversations.contains(c.id()) && agent.equals(c.assigneeId()))
                .count();
    }

    private void presence(String agent, boolean connected) throws IOException {
        platform.sim()
                .call(
                        "PUT",
                        "agents/" + agent + "/presence",
                        new SimPresence(connected, connected ? "online" : "offline"));
    }

    private List<Conversation> all() {
        List<Conversation> all = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            var page = ok(client.conversations(cursor));
            page.items().forEach(item -> all.add(item.value()));
            cursor = page.cursor();
        } while (cursor != null);
        return all;
    }

    private List<Assignment> bySupervisor() {
        var now = ok(client.me()).now();
        return ok(client.assignments(now.minusSeconds(600), now.plusSeconds(600), null)).items().stream()
                .map(item -> item.value())
                .filter(decision -> decision.actor().kind() == Actor.Kind.SUPERVISOR)
                .toList();
    }

    private static <T> T ok(Answer<T> answer) {
        assertThat(answer).isInstanceOf(Answer.Ok.class);
        return ((Answer.Ok<T>) answer).value();
    }
}
