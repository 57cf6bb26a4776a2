package dev.atalaya.platform.supervisorapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.Channel;
import dev.atalaya.floor.ConfigInterval;
import dev.atalaya.floor.ConversationSpan;
import dev.atalaya.floor.Entity;
import dev.atalaya.floor.Evidence;
import dev.atalaya.floor.FloorEvent;
import dev.atalaya.floor.Side;
import dev.atalaya.platform.Answer;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.wire.Json;
import dev.atalaya.wire.Slice;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The histories as the platform tells them, in our words.
class HistoryCallsTest {

    private static final Instant NOW = FloorFixtures.NOW;
    private static final Instant THEN = NOW.minusSeconds(60);
    private static final Actor MARTA = new Actor(Actor.Kind.AGENT, "marta", "Marta López");

    private final Rig rig = new Rig();

    HistoryCallsTest() throws IOException {}

    @AfterEach
    void close() {
        rig.close();
    }

    private static <T> Slice<T> slice(List<T> items) {
        return new Slice<>("marta-1", NOW, 1, 9, items, "next");
    }

    private static <T> Slice<T> of(Answer<Slice<T>> answer) {
        assertThat(answer).isInstanceOf(Answer.Ok.class);
        return ((Answer.Ok<Slice<T>>) answer).value();
    }

    @Test
    void whatStillLastsIsKnownUpToTheAnswer() throws Exception {
        var lasting = new dev.atalaya.wire.AgentInterval("2", "marta", "on", "Online", true, true, THEN, null, MARTA);
        rig.answer(slice(List.of(lasting)));

        Slice<AgentInterval> read = of(rig.platform.stateHistory(THEN, NOW, "c1"));

        assertThat(read.items())
                .containsExactly(new AgentInterval(
                        "marta", "on", "Online", true, true, THEN, NOW, true, MARTA, Evidence.RECORDED));
        assertThat(read.cursor()).isEqualTo("next");
        var url = rig.request().getUrl();
        assertThat(url.encodedPath()).isEqualTo("/v1/state-history");
        assertThat(url.queryParameter("cursor")).isEqualTo("c1");
        assertThat(url.queryParameter("to")).isEqualTo("2026-11-24T16:20:00Z");
    }

    @Test
    void setUpsAreReadByTheirKindAndABadOneIsNamed() throws Exception {
        JsonNode group = Json.mapper().valueToTree(FloorFixtures.groups().getFirst());
        rig.answer(slice(List.of(
                config(Entity.GROUP, "g-ventas", group),
                config(Entity.AGENT, "marta", Json.mapper().readTree("{\"id\": \"marta\"}")))));

        var answer = (Answer.Ok<Slice<ConfigInterval>>) rig.platform.configHistory(THEN, NOW, null);

        assertThat(answer.value().items())
                .containsExactly(new ConfigInterval(
                        new FloorEvent.GroupChanged(FloorFixtures.groups().getFirst()),
                        THEN,
                        NOW.minusSeconds(1),
                        false,
                        MARTA,
                        Evidence.RECORDED));
        assertThat(answer.unreadable()).singleElement().asString().contains("marta");
        assertThat(rig.request().getUrl().encodedPath()).isEqualTo("/v1/config-history");
    }

    private static dev.atalaya.wire.ConfigInterval config(Entity entity, String id, JsonNode value) {
        return new dev.atalaya.wire.ConfigInterval("1", entity, id, value, THEN, NOW.minusSeconds(1), MARTA);
    }

    @Test
    void conversationsKeepTheirMessagesTimes() throws Exception {
        var line = new dev.atalaya.wire.ConversationSpan.Line(THEN, Side.CUSTOMER);
        rig.answer(slice(List.of(new dev.atalaya.wire.ConversationSpan(
                "1", "c", Channel.WEB, "g", null, THEN, null, null, List.of(line)))));

        assertThat(of(rig.platform.conversationHistory(THEN, NOW, null)).items())
                .containsExactly(new ConversationSpan(
                        "1",
                        "c",
                        Channel.WEB,
                        "g",
                        null,
                        THEN,
                        null,
                        null,
                        List.of(new ConversationSpan.Line(THEN, Side.CUSTOMER)),
                        Evidence.RECORDED));
        assertThat(rig.request().getUrl().encodedPath()).isEqualTo("/v1/conversation-history");
    }
}
