package dev.atalaya.ui.reassign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Change;
import dev.atalaya.floor.Target;
import dev.atalaya.routing.DropVerdict;
import dev.atalaya.routing.DropVerdict.Level;
import dev.atalaya.sync.ConversationView;
import dev.atalaya.sync.Denial;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.sync.Outbox;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReassignViewModelTest {

    private static final DropTarget ANA = new DropTarget("ana", "g-soporte", "Ana Castillo", "Soporte");
    private static final DropTarget SOFIA = new DropTarget("sofia", "g-soporte", "Sofía Vega", "Soporte");
    private static final DropTarget MARTA = new DropTarget("marta", "g-ventas", "Marta López", "Ventas");

    private final List<String> sent = new ArrayList<>();
    private final List<DropTarget> refused = new ArrayList<>();
    private final Outbox outbox = new Outbox() {
        @Override
        public String reassign(Collection<ConversationView> views, Target target, String reason) {
            sent.add(views.size() + " to " + target + " because " + reason);
            return "batch";
        }

        @Override
        public String spread(Map<Target, ? extends Collection<ConversationView>> gives, String reason) {
            gives.forEach((target, views) -> reassign(views, target, reason));
            return "batch";
        }

        @Override
        public String submit(Collection<? extends Change> changes) {
            return "batch";
        }

        @Override
        public @Nullable Denial denied(Change change) {
            return null;
        }

        @Override
        public Undone undo(String batch) {
            return new Undone(0, List.of());
        }

        @Override
        public void markTest(String agentId, boolean test) {}
    };
    private final DropJudge judge = new DropJudge() {
        @Override
        public DropVerdict judge(List<ConversationView> carried, DropTarget target) {
            Level level = target.equals(ANA) ? Level.ALLOWED : target.equals(SOFIA) ? Level.WARNING : Level.REFUSED;
            return new DropVerdict(level, List.of());
        }

        @Override
        public List<DropTarget> targets() {
            return List.of(MARTA, SOFIA, ANA);
        }
    };
    private final ReassignViewModel model =
            new ReassignViewModel(judge, outbox, (target, verdict) -> refused.add(target));
    private final List<ConversationView> three = FloorFixtures.conversations().stream()
            .limit(3)
            .map(c -> new ConversationView(c, null, null, 0))
            .toList();

    @Test
    void anAllowedDropIsSentAtOnceAndOnlyOnce() {
        model.begin(three);
        model.drop(ANA);
        model.drop(ANA);

        assertThat(sent).containsExactly("3 to ToAgent[agentId=ana, groupId=g-soporte] because ");
        assertThat(model.dragging()).isFalse();
    }

    @Test
    void aWarningAsksFirstAndCarriesTheReason() {
        model.begin(three);
        model.drop(SOFIA);

        assertThat(sent).isEmpty();
        assertThat(model.confirmationProperty().get()).isNotNull();
        model.confirm(" on the phone with her ");
        assertThat(sent).singleElement().asString().endsWith("because on the phone with her");
        assertThat(model.confirmationProperty().get()).isNull();
    }

    @Test
    void aRefusedDropAndADeclinedOneSendNothing() {
        model.begin(three);
        model.drop(MARTA);
        model.begin(three);
        model.drop(SOFIA);
        model.decline();
        model.confirm("too late");

        assertThat(sent).isEmpty();
        assertThat(refused).containsExactly(MARTA);
    }

    @Test
    void aDragThatEndsOutsideSendsNothing() {
        model.begin(three);
        model.end();
        model.drop(ANA);

        assertThat(sent).isEmpty();
    }

    @Test
    void theChooserFindsWithoutAccentsAndPutsTheSafeOnesFirst() {
        assertThat(model.options(three, "sofia")).extracting(Option::target).containsExactly(SOFIA);
        assertThat(model.options(three, "")).extracting(Option::target).containsExactly(ANA, SOFIA, MARTA);
        assertThat(model.options(three, "ventas lop"))
                .extracting(Option::target)
                .containsExactly(MARTA);
    }
}
