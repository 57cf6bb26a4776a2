package dev.atalaya.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Inbox;
import dev.atalaya.wire.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Pages and what each user sees.
final class ViewTest {

    private final Quiet company = new Quiet();
    private final List<String> sales = new ArrayList<>();
    private String billing = "";

    @BeforeEach
    void someConversations() {
        company.online("cyd");
        for (int i = 0; i < 5; i++) sales.add(company.writes("Zoe " + i));
        billing = company.writes("Yan", "billing");
    }

    @Test
    void conversationsComePageByPageThoughOthersOpenAndClose() {
        View view = company.world.view(company.admin);
        Page<Conversation> first = view.conversations(null, null, null, 2);
        company.closes(sales.get(0));
        company.closes(sales.get(2));
        String late = company.writes("Abe");

        List<String> rest = new ArrayList<>();
        for (String cursor = first.cursor(); cursor != null; ) {
            var page = view.conversations(null, null, cursor, 2);
            page.items().forEach(row -> rest.add(row.value().id()));
            cursor = page.cursor();
        }
        assertThat(rest).containsExactly(sales.get(3), sales.get(4), billing, late);
    }

    @Test
    void inboxAndGroupNarrowThem() {
        View view = company.world.view(company.admin);

        assertThat(view.conversations(Inbox.ACTIVE, null, null, 100).items()).hasSize(1);
        assertThat(view.conversations(Inbox.WAITING, "sales", null, 100).items())
                .hasSize(5);
        assertThat(view.conversations(Inbox.WAITING, "billing", null, 100).items())
                .isEmpty();
    }

    @Test
    void aSupervisorSeesHisGroupsAndTheirNeighboursNames() {
        View view = company.world.view(company.supervisor);

        assertThat(view.conversations(null, null, null, 100).items()).hasSize(5);
        assertThat(view.assignmentsAfter(0, null, 100).items()).hasSize(5);
        assertThat(view.agents().items()).extracting(row -> row.value().id()).containsExactly("ann", "bob", "test1");
        assertThat(view.groups().items()).extracting(row -> row.value().id()).containsExactly("sales", "support");
        assertThat(view.group("support").orElseThrow().value().members()).isEmpty();
        assertThat(view.group("billing")).isEmpty();
        assertThat(view.tasks().items()).hasSize(2);
    }

    @Test
    void rowsSayWhichEventChangedThemLast() {
        View view = company.world.view(company.admin);
        long seq = company.world.seq();
        company.replies(billing);

        assertThat(view.conversation(billing).orElseThrow().lastSeq()).isEqualTo(seq + 1);
        assertThat(view.conversations(null, null, null, 100).seq()).isEqualTo(seq + 1);
        assertThat(view.assignmentsAfter(seq, null, 100).items()).isEmpty();
    }

    @Test
    void decisionsComeByTimeAndPage() {
        View view = company.world.view(company.admin);
        company.at("2026-11-24T11:00:00Z");
        String id = company.writes("Abe");
        var from = company.world.now();

        assertThat(view.assignments(from, from.plusMillis(1), null, 10).items())
                .singleElement()
                .satisfies(row -> assertThat(row.value().conversationId()).isEqualTo(id));
        var first = view.assignments(Instant.EPOCH, from, null, 4);
        assertThat(first.items()).hasSize(4);
        assertThat(view.assignments(Instant.EPOCH, from, first.cursor(), 4).items())
                .hasSize(2);
    }

    @Test
    void messagesComeNewestPageFirst() {
        for (int i = 0; i < 4; i++) company.replies(billing);
        View view = company.world.view(company.admin);

        var newest = view.messages(billing, null, 3).orElseThrow();
        var older = view.messages(billing, newest.cursor(), 3).orElseThrow();

        assertThat(newest.items()).hasSize(3);
        assertThat(older.items()).hasSize(2);
        assertThat(older.cursor()).isNull();
        assertThat(older.items().getFirst().text()).isEqualTo("hello");
    }
}
