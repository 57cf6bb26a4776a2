package dev.atalaya.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Command;
import dev.atalaya.floor.OutboxItem;
import dev.atalaya.floor.Target;
import dev.atalaya.sync.Deltas;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.sync.Link;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import dev.atalaya.ui.floor.Floors;
import dev.atalaya.ui.shell.UserMessage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GivenNoticesTest {

    private final Floors floors = new Floors();
    private final List<UserMessage> told = new ArrayList<>();
    private final List<String> undone = new ArrayList<>();
    private final GivenNotices notices =
            new GivenNotices(floors.floor, told::add, () -> Texts.of(Language.EN), undone::add, "fix"::equals);

    private void happens(OutboxItem... items) {
        floors.floor.apply(Deltas.outbox(items));
    }

    @Test
    void aSpreadIsToldOnceAllOfItHasEndedAndIsTakenBackAsOne() {
        floors.floor.subscribe(notices::hear);
        OutboxItem ana = Given.toAna("b1");
        OutboxItem raul = ana.with(
                new Command.Reassign(
                        "b1-2", "48214", new Target.ToAgent(FloorFixtures.RAUL, FloorFixtures.COBRANZA), 1, ""),
                ana.before());
        happens(ana, raul);
        happens(Given.done(ana));
        assertThat(told).isEmpty();
        happens(Given.done(raul));
        assertThat(told).singleElement().satisfies(one -> {
            assertThat(one.text()).isEqualTo("2 conversations go to 2 agents");
            assertThat(one.about()).isEqualTo("b1");
            one.action().orElseThrow().run().run();
        });
        assertThat(undone).containsExactly("b1");
    }

    @Test
    void whatHasLeftTheGroupsThatTheUserSeesIsNotOfferedToBeTakenBack() {
        floors.floor.apply(Deltas.link(new Link(
                Link.State.LIVE, FloorFixtures.NOW, "", FloorFixtures.supervisor(FloorFixtures.VENTAS), 0, 0)));
        floors.floor.subscribe(notices::hear);
        happens(Given.done(Given.toAna("b1")));
        assertThat(told)
                .singleElement()
                .satisfies(one -> assertThat(one.action()).isEmpty());
    }

    @Test
    void onceItIsDoneItSaysWhoHasItAndThatTheGroupIsAnother() {
        floors.floor.subscribe(notices::hear);
        floors.floor.apply(Deltas.outbox(Given.toAna("b1")));
        assertThat(told).isEmpty();
        floors.floor.apply(Deltas.outbox(Given.done(Given.toAna("b1"))));
        floors.floor.apply(Deltas.outbox(Given.done(Given.toAna("b1"))));
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().text()).isEqualTo("Carlos Peña → Ana Castillo · now in Soporte");
        told.getFirst().action().orElseThrow().run().run();
        assertThat(undone).containsExactly("b1");
    }

    @Test
    void ofWhatIsToldElsewhereOrAnotherGaveNothingIsSaid() {
        floors.floor.subscribe(notices::hear);
        floors.floor.apply(Deltas.floor());
        happens(Given.done(Given.toAna("fix")));
        happens(Given.toAna("b1"));
        floors.floor.apply(Deltas.user(FloorFixtures.supervisor(FloorFixtures.SOPORTE)));
        happens(Given.done(Given.toAna("b1")));

        assertThat(told).isEmpty();
    }
}
