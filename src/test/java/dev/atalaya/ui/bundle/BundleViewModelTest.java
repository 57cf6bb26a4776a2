package dev.atalaya.ui.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.insight.bundle.Bundle;
import dev.atalaya.insight.bundle.BundleSource;
import dev.atalaya.insight.bundle.Subject;
import dev.atalaya.store.StoreException;
import dev.atalaya.store.log.LogFilter;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import dev.atalaya.ui.bundle.BundleViewModel.State;
import dev.atalaya.ui.log.LogReader;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleViewModelTest {

    private static final Subject ALL = Subject.of(LogFilter.ALL);

    private final Deque<Runnable> background = new ArrayDeque<>();

    private BundleViewModel model(BundleSource source) {
        return new BundleViewModel(source, new LogReader(background::add, Runnable::run));
    }

    private void work() {
        while (!background.isEmpty()) background.removeFirst().run();
    }

    private static Bundle bundle(boolean contacts) {
        return new Bundle("b.zip", contacts, FloorFixtures.NOW, null, List.of());
    }

    @Test
    void itIsPutTogetherInTheBackgroundAndSaysHowFarItIs() {
        List<State> seen = new ArrayList<>();
        BundleViewModel model = model((_, _, contacts, progress, _) -> {
            progress.reached(0.5);
            return bundle(contacts);
        });
        model.stateProperty().subscribe(state -> seen.add(state));

        model.make(ALL, Texts.of(Language.EN), false);
        work();

        assertThat(seen)
                .containsExactly(
                        new State.Idle(), new State.Making(-1), new State.Making(0.5), new State.Ready(bundle(false)));
    }

    @Test
    void whatIsNoLongerWantedIsNotShown() {
        BundleViewModel model = model((_, _, contacts, _, cancel) -> {
            cancel.check();
            return bundle(contacts);
        });
        model.make(ALL, Texts.of(Language.EN), false);
        model.make(ALL, Texts.of(Language.EN), true);
        work();
        assertThat(model.stateProperty().get()).isEqualTo(new State.Ready(bundle(true)));

        model.make(ALL, Texts.of(Language.EN), false);
        model.cancel();
        work();
        assertThat(model.stateProperty().get()).isEqualTo(new State.Idle());
    }

    @Test
    void filesThatCannotBeReadAreNamed() {
        BundleViewModel model = model((_, _, _, _, _) -> {
            throw new StoreException(StoreException.Kind.OTHER, "the cache is closed", null);
        });
        model.make(ALL, Texts.of(Language.EN), false);
        work();
        assertThat(model.stateProperty().get()).isEqualTo(new State.Failed("the cache is closed"));
    }

    @Test
    void itIsWrittenInTheBackground(@TempDir Path folder) {
        List<Bundle.Ended> ended = new ArrayList<>();
        BundleViewModel model = model((_, _, contacts, _, _) -> bundle(contacts));
        model.save(bundle(false), folder.resolve("b.zip"), ended::add);
        assertThat(ended).isEmpty();
        work();
        assertThat(ended).containsExactly(new Bundle.Ended.Done(folder.resolve("b.zip")));
        assertThat(folder.resolve("b.zip")).exists();
    }
}
