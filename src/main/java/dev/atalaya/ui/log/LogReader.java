package dev.atalaya.ui.log;

import dev.atalaya.store.StoreException;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.sync.UiExecutor;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;

/// Asks the files in the background and brings the answer to the user interface's thread.
///
/// @param background runs what may block
public record LogReader(Executor background, UiExecutor ui) {

    /// Something that was asked.
    public static final class Ask implements Cancel {

        /// Nothing was.
        public static final Ask NONE = new Ask();

        private final AtomicBoolean cancelled = new AtomicBoolean();

        /// Nobody hears of the answer any more.
        public void cancel() {
            cancelled.set(true);
        }

        @Override
        public boolean cancelled() {
            return cancelled.get();
        }
    }

    /// @param then called on the user interface's thread with the answer
    /// @param failed called there with one line instead, where the files cannot be read or the work broke off
    public <T> Ask ask(Function<Cancel, T> work, Consumer<? super T> then, Consumer<String> failed) {
        Ask ask = new Ask();
        background.execute(() -> {
            try {
                ask.check();
                T answer = work.apply(ask);
                tell(ask, () -> then.accept(answer));
            } catch (CancellationException unwanted) {
                ask.cancel();
            } catch (StoreException e) {
                tell(ask, () -> failed.accept(String.valueOf(e.getMessage())));
            } catch (RuntimeException | Error e) {
                // Whoever asked does not wait for ever; what it was is reported like all that nobody expected.
                tell(ask, () -> failed.accept(String.valueOf(e.getMessage())));
                throw e;
            }
        });
        return ask;
    }

    private void tell(Ask ask, Runnable news) {
        ui.execute(() -> {
            if (!ask.cancelled()) news.run();
        });
    }
}
