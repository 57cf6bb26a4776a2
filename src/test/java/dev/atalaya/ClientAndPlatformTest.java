package dev.atalaya;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Command;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Outcome;
import dev.atalaya.floor.Target;
import dev.atalaya.platform.Answer;
import dev.atalaya.platform.ChatPlatform;
import dev.atalaya.platform.Feed;
import dev.atalaya.wire.Page;
import dev.atalaya.wire.SimFault;
import dev.atalaya.wire.Stamped;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The client and the built-in platform over a real socket: what the one writes the other one reads.
class ClientAndPlatformTest {

    private final SmallPlatform small = new SmallPlatform();
    private final ChatPlatform client = small.client();

    ClientAndPlatformTest() throws IOException {}

    @AfterEach
    void close() {
        client.close();
        small.close();
    }

    @Test
    void everyListIsReadWithNothingLeftOut() {
        small.customerWrites("Ana Prueba", "Hola");

        assertThat(all(client.states())).isNotEmpty();
        assertThat(all(client.groups())).isNotEmpty();
        assertThat(all(client.agents())).isNotEmpty();
        List<Conversation> conversations = all(client.conversations(null));
        assertThat(conversations).isNotEmpty();
        assertThat(client.conversation(conversations.getFirst().id())).isInstanceOf(Answer.Ok.class);
        assertThat(client.messages(conversations.getFirst().id(), null))
                .isInstanceOfSatisfying(
                        Answer.Ok.class, ok -> assertThat(ok.unreadable()).isEmpty());
        assertThat(ok(client.me()).simulated()).isTrue();
        assertThat(all(client.assignments(
                        ok(client.me()).now().minusSeconds(60), ok(client.me()).now(), null)))
                .allSatisfy(
                        decision -> assertThat(client.assignment(decision.id())).isInstanceOf(Answer.Ok.class));
        assertThat(client.tasks()).isInstanceOf(Answer.Ok.class);
    }

    @Test
    void aReassignmentIsDoneOnceAndThenConflicts() {
        small.customerWrites("Ana Prueba", "Hola");
        Conversation before = all(client.conversations(null)).getLast();
        String agent = all(client.agents()).getLast().id();
        Function<String, Command> reassign = key -> new Command.Reassign(
                key, before.id(), new Target.ToAgent(agent, null), before.assignmentVersion(), "Es suyo");

        Outcome done = client.send(reassign.apply("k1"));

        assertThat(done).isInstanceOfSatisfying(Outcome.Confirmed.class, confirmed -> {
            assertThat(confirmed.assigneeId()).isEqualTo(agent);
            assertThat(confirmed.version()).isGreaterThan(before.assignmentVersion());
        });
        assertThat(client.send(reassign.apply("k1"))).isEqualTo(done);
        assertThat(client.send(reassign.apply("k2")))
                .isInstanceOfSatisfying(
                        Outcome.Conflict.class,
                        conflict -> assertThat(conflict.assigneeId()).isEqualTo(agent));
    }

    @ParameterizedTest
    @EnumSource(
            value = SimFault.Kind.class,
            names = {"DROP", "TRUNCATE", "GARBAGE"})
    void everyEventComesOnceAndInOrderWhateverHappensToTheStream(SimFault.Kind kind) throws Exception {
        long start = ok(client.conversations(null)).seq();
        small.fault(new SimFault("/v1/events", null, kind, null, null, null, null, 3, 3, null));
        Journal heard = new Journal();
        try (Feed _ = client.follow(start, heard)) {
            for (int i = 0; i < 20; i++) small.customerWrites("Contact " + i, "Hola " + i);

            heard.await(small.lastSeq());
        }

        assertThat(heard.lines()).isEqualTo(small.changes(start));
    }

    private static <T> T ok(Answer<T> answer) {
        assertThat(answer).isInstanceOf(Answer.Ok.class);
        return ((Answer.Ok<T>) answer).value();
    }

    private static <T> List<T> all(Answer<Page<T>> answer) {
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Ok.class, ok -> assertThat(ok.unreadable()).isEmpty());
        return ok(answer).items().stream().map(Stamped::value).toList();
    }
}
