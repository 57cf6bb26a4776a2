package dev.atalaya.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.sync.Deltas;
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
            new GivenNotices(floors.floor, told::add, () -> Texts.of(Language.EN), undone::add);

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
}
