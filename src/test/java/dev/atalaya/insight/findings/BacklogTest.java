package dev.atalaya.insight.findings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.sync.ConversationView;
import dev.atalaya.sync.Delta;
import dev.atalaya.sync.Deltas;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.ui.live.LiveFloor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BacklogTest {

    private final Backlog backlog = new Backlog();

    @Test
    void whatWaitsIsTakenInOrderAndOnce() {
        Delta floor = Deltas.floor();
        Delta user = Deltas.user(FloorFixtures.me());
        backlog.add(floor);
        backlog.add(user);
        assertThat(backlog.take()).containsExactly(floor, user);
        assertThat(backlog.take()).isEmpty();
    }

    @Test
    void howeverMuchIsHeardFewDeltasWaitAndTheySayTheSame() {
        List<ConversationView> views = Deltas.floor().conversations().values().stream()
                .flatMap(Optional::stream)
                .toList();
        List<Delta> heard = new ArrayList<>(List.of(Deltas.floor()));
        for (int i = 0; i < 10 * Backlog.MOST + 5; i++) {
            ConversationView one = views.get(i * 7 % views.size());
            heard.add(i % 3 == 0 ? gone(one.id()) : Deltas.changed(List.of(), List.of(one)));
        }
        heard.forEach(backlog::add);

        List<Delta> waiting = backlog.take();

        assertThat(waiting).hasSizeLessThan(Backlog.MOST);
        assertThat(ids(waiting)).isEqualTo(ids(heard));
    }

    private static Delta gone(String id) {
        Delta none = Deltas.changed(List.of(), List.of());
        return new Delta(
                false,
                none.states(),
                none.groups(),
                none.agents(),
                Map.of(id, Optional.empty()),
                List.of(),
                Map.of(),
                null,
                null,
                null,
                false);
    }

    private static List<String> ids(List<Delta> deltas) {
        LiveFloor floor = new LiveFloor(() -> 0);
        deltas.forEach(floor::apply);
        return floor.conversations().stream().map(ConversationView::id).sorted().toList();
    }
}
