package dev.atalaya.platform.supervisorapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Agent;
import dev.atalaya.floor.AutomatedTask;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Message;
import dev.atalaya.floor.Side;
import dev.atalaya.platform.Answer;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.wire.Page;
import dev.atalaya.wire.Single;
import dev.atalaya.wire.Slice;
import dev.atalaya.wire.Stamped;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Each call asks what the OpenAPI file declares, and gives back what the platform said.
class CallsTest {

    private static final Instant NOW = FloorFixtures.NOW;

    private final Rig rig = new Rig();

    CallsTest() throws IOException {}

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void meSaysWhoIsSignedIn() throws Exception {
        rig.answer(FloorFixtures.me());

        assertThat(rig.platform.me()).isEqualTo(new Answer.Ok<>(FloorFixtures.me()));
        assertThat(rig.request().getRequestLine()).startsWith("GET /v1/me ");
    }

    @Test
    void aZoneThatIsNotKnownHereIsNamedAndTheRestIsKept() {
        rig.answer(FloorFixtures.me().inZone("Atlantis/Capital"));

        assertThat(rig.platform.me())
                .isEqualTo(new Answer.Ok<>(
                        FloorFixtures.me().inZone("UTC"),
                        List.of("me: zone is “Atlantis/Capital”, which is not known here")));
    }

    @Test
    void wholeListsComeWithTheirNumbers() throws Exception {
        Page<Agent> agents = page(FloorFixtures.agents(), null);
        Page<AutomatedTask> tasks =
                page(List.of(new AutomatedTask("t1", "Nudge", true, Side.AGENT, 15, null, "g1", null, 4)), null);
        rig.answer(page(FloorFixtures.states(), null))
                .answer(page(FloorFixtures.groups(), null))
                .answer(agents)
                .answer(tasks);

        assertThat(rig.platform.states()).isEqualTo(new Answer.Ok<>(page(FloorFixtures.states(), null)));
        assertThat(rig.platform.groups()).isEqualTo(new Answer.Ok<>(page(FloorFixtures.groups(), null)));
        assertThat(rig.platform.agents()).isEqualTo(new Answer.Ok<>(agents));
        assertThat(rig.platform.tasks()).isEqualTo(new Answer.Ok<>(tasks));
        assertThat(rig.request().getTarget()).isEqualTo("/v1/states");
        assertThat(rig.request().getTarget()).isEqualTo("/v1/groups");
        assertThat(rig.request().getTarget()).isEqualTo("/v1/agents");
        assertThat(rig.request().getTarget()).isEqualTo("/v1/tasks");
    }

    @Test
    void conversationsComePageByPage() throws Exception {
        Page<Conversation> first = page(FloorFixtures.conversations().subList(0, 2), "48214&x=1");
        Page<Conversation> last = page(FloorFixtures.conversations().subList(2, 4), null);
        rig.answer(first).answer(last);

        assertThat(rig.platform.conversations(null)).isEqualTo(new Answer.Ok<>(first));
        assertThat(rig.platform.conversations("48214&x=1")).isEqualTo(new Answer.Ok<>(last));
        assertThat(rig.request().getTarget()).isEqualTo("/v1/conversations");
        assertThat(rig.request().getUrl().queryParameter("cursor")).isEqualTo("48214&x=1");
    }

    @Test
    void oneConversationAndItsMessages() throws Exception {
        Conversation conversation = FloorFixtures.conversations().getFirst();
        Message message = new Message("m1", "48213", NOW, Side.CUSTOMER, null, "¿Siguen?");
        rig.answer(new Single<>("marta-1", NOW, 1, 7, conversation))
                .answer(new Slice<>("marta-1", NOW, 1, 7, List.of(message), "m1"))
                .answer(new Slice<>("marta-1", NOW, 1, 7, List.of(), null));

        assertThat(rig.platform.conversation("48213")).isEqualTo(new Answer.Ok<>(conversation));
        assertThat(rig.platform.messages("48213", null)).isEqualTo(new Answer.Ok<>(List.of(message)));
        assertThat(rig.platform.messages("48213", "m1")).isEqualTo(new Answer.Ok<>(List.of()));
        assertThat(rig.request().getTarget()).isEqualTo("/v1/conversations/48213");
        assertThat(rig.request().getTarget()).isEqualTo("/v1/conversations/48213/messages");
        assertThat(rig.request().getTarget()).isEqualTo("/v1/conversations/48213/messages?before=m1");
    }

    @Test
    void decisionsOfARange() throws Exception {
        rig.answer(page(List.of(), null)).answer(page(List.of(), null));

        assertThat(rig.platform.assignments(NOW.minusSeconds(60), NOW, null)).isInstanceOf(Answer.Ok.class);
        assertThat(rig.platform.assignments(NOW.minusSeconds(60), NOW, "c2")).isInstanceOf(Answer.Ok.class);
        assertThat(rig.request().getUrl().queryParameter("from")).isEqualTo("2026-11-24T16:19:00Z");
        assertThat(rig.request().getUrl().queryParameter("cursor")).isEqualTo("c2");
    }

    @Test
    void anIdThatWouldLeadElsewhereIsNotSent() {
        assertThat(rig.platform.conversation("..")).isInstanceOf(Answer.Refused.class);
        assertThat(rig.platform.assignment("")).isInstanceOf(Answer.Refused.class);
        assertThat(rig.server.getRequestCount()).isZero();
    }

    @Test
    void anIdWithASlashStaysOneId() throws Exception {
        rig.answer(404, "application/problem+json", "{}");

        rig.platform.conversation("a/b?c#d");

        assertThat(rig.request().getTarget()).isEqualTo("/v1/conversations/a%2Fb%3Fc%23d");
    }

    private static <T> Page<T> page(List<T> things, @Nullable String cursor) {
        List<Stamped<T>> items =
                things.stream().map(thing -> new Stamped<>(7, thing)).toList();
        return new Page<>("marta-1", NOW, 1, 9, items, cursor);
    }
}
