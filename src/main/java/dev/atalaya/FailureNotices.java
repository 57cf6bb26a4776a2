package dev.atalaya;

import dev.atalaya.sync.Threads;
import dev.atalaya.sync.UiExecutor;
import dev.atalaya.texts.Texts;
import dev.atalaya.ui.shell.Notices;
import dev.atalaya.ui.shell.UserMessage;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Tells the user of what nobody caught, by the code under which the log has it; each fault once, however often it
/// comes. Thread-safe.
final class FailureNotices implements Consumer<Threads.Failure> {

    private record Place(Supplier<Notices> notices, Supplier<Texts> texts) {}

    private final UiExecutor ui;
    private final Set<String> told = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Place place;

    FailureNotices(UiExecutor ui) {
        this.ui = ui;
    }

    /// From now on there is somebody to tell it to.
    ///
    /// @param notices asked on the JavaFX thread
    void to(Supplier<Notices> notices, Supplier<Texts> texts) {
        place = new Place(notices, texts);
    }

    @Override
    public void accept(Threads.Failure failure) {
        Place at = place;
        if (at == null || !told.add(failure.code())) return;
        String text = at.texts().get().get("failure.unexpected", failure.code());
        ui.execute(() -> at.notices().get().tell(UserMessage.of(UserMessage.Kind.ERROR, text)));
    }
}
