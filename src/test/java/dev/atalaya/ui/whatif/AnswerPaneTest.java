package dev.atalaya.ui.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.insight.whatif.StoredLab;
import dev.atalaya.sync.Deltas;
import dev.atalaya.sync.FakeHistory;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import dev.atalaya.ui.Fx;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.live.ManualTimer;
import dev.atalaya.ui.log.LogReader;
import dev.atalaya.ui.report.Days;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Words;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class AnswerPaneTest {

    private final ManualTimer timer = new ManualTimer();
    private final LiveFloor floor = new LiveFloor(timer::nanos);
    private final Queue<Runnable> background = new ArrayDeque<>();

    @Test
    void whatIsSaidOfDaysToComeDoesNotStayUnderOtherDays() {
        floor.apply(Deltas.floor());
        StoredLab lab = new StoredLab(LabLog.six(), new FakeHistory());
        LabViewModel model = new LabViewModel(floor, lab, new LogReader(background::add, Runnable::run), timer);
        LabLinks links = new LabLinks(model, _ -> {}, _ -> {});
        Words words = Words.of(Texts.of(Language.EN), FloorFixtures.ZONE);
        LocalDate later =
                LocalDate.ofInstant(FloorFixtures.NOW, FloorFixtures.ZONE).plusDays(2);
        Fx.run(() -> {
            AnswerPane pane = new AnswerPane(model, links, words, new Bag());
            model.open(FloorFixtures.ZONE);
            model.go(model.stateProperty().get().of(Days.between(later, later), FloorFixtures.VENTAS));
            assertThat(pane.getChildren()).hasSize(1);
            model.go(model.stateProperty().get().of(Days.TODAY, FloorFixtures.VENTAS));
            assertThat(pane.getChildren()).isEmpty();
            background.forEach(Runnable::run);
            assertThat(pane.getChildren()).isNotEmpty();
        });
    }
}
