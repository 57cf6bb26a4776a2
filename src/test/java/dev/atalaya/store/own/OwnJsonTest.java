package dev.atalaya.store.own;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Outcome;
import dev.atalaya.floor.Stage;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// The own file outlives this version of the program: what stands in it must be read for ever. Who has to
/// change one of these texts writes a migration too.
class OwnJsonTest {

    private static final String ITEM = """
            {"command":{"is":"Reassign","key":"k1","conversationId":"c-1","target":{"is":"ToAgent","agentId":"ana",\
            "groupId":"g-soporte"},"assignmentVersion":3,"reason":"she speaks Portuguese"},"batch":"batch-1",\
            "platformId":"marta-1","label":"María José","before":{"assigneeId":"test1","groupId":"g-ventas"},\
            "createdAt":"2026-11-24T16:20:00Z","stage":"QUEUED","outcome":null,"undoes":null}""";

    private final OwnJson json = new OwnJson();

    @Test
    void anItemStandsSo() {
        assertThat(json.item(ITEM)).isEqualTo(OwnFixture.item("k1").at(Stage.QUEUED, null));
        assertThat(json.item(json.item(json.item(ITEM)))).isEqualTo(json.item(ITEM));
    }

    @Test
    void anOutcomeStandsSo() {
        assertThat(json.outcome("{\"is\":\"Unreachable\",\"why\":\"w\",\"retryAfter\":\"PT3S\"}"))
                .isEqualTo(new Outcome.Unreachable("w", Duration.ofSeconds(3)));
        assertThat(json.outcome("{\"is\":\"Confirmed\",\"version\":4,\"assigneeId\":null,\"later\":1}"))
                .isEqualTo(new Outcome.Confirmed(4, null));
    }
}
