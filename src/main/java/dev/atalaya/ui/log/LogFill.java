package dev.atalaya.ui.log;

import dev.atalaya.floor.HistoryKind;
import dev.atalaya.floor.Stretch;
import dev.atalaya.floor.Stretches;
import dev.atalaya.sync.HistoryService;
import dev.atalaya.sync.HistoryService.Ended;
import dev.atalaya.sync.HistoryService.Fetching;
import dev.atalaya.sync.HistoryService.Progress;
import java.time.Instant;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Fetches what the files miss of the stretch that is listed, and knows what of it the platform has no more. A fetch
/// goes
/// on while another screen is looked at, and after a restart. User interface thread only.
public final class LogFill {

    /// How the fetch stands.
    ///
    /// @param share 0 to 1, of FETCHING
    /// @param items received so far
    /// @param why one line, of WAITING and REFUSED
    /// @param gone of the stretch, what the platform has no more
    record State(Phase phase, double share, long items, String why, Stretches gone) {

        static final State NOTHING = new State(Phase.HERE, 1, 0, "", Stretches.NONE);

        private State with(Phase next, double done, long received, String trouble) {
            return new State(next, done, received, trouble, gone);
        }

        private State with(Stretches lost) {
            return new State(phase, share, items, why, lost);
        }
    }

    enum Phase {
        /// As far as the platform has it.
        HERE,
        FETCHING,
        /// For a platform that does not answer.
        WAITING,
        /// By the user, before all was here.
        STOPPED,
        REFUSED
    }

    private final @Nullable HistoryService history;
    private final LogReader reader;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NOTHING);
    private @Nullable Period wanted;
    private @Nullable Fetching fetching;

    /// @param history null where there are no files
    public LogFill(@Nullable HistoryService history, LogReader reader) {
        this.history = history;
        this.reader = reader;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Sees to it that this stretch is here; does nothing where it was asked for last.
    ///
    /// @param now by the platform's clock: what is still to come is not waited for
    void want(Period period, Instant now) {
        if (period.equals(wanted) || !period.from().isBefore(now)) return;
        wanted = period;
        state.set(State.NOTHING);
        begin(period);
    }

    /// Asks once more for the same.
    void again() {
        if (wanted != null) begin(wanted);
    }

    /// Asks for no further page.
    void cancel() {
        if (fetching != null) fetching.cancel();
    }

    private void begin(Period period) {
        HistoryService from = history;
        if (from == null) return;
        lookForGone(from, period);
        state.set(state.get().with(Phase.HERE, 0, 0, ""));
        Fetching begun = from.ensure(
                new Stretch(period.from(), period.to()),
                progress -> reader.ui().execute(() -> reached(period, progress)));
        fetching = begun;
        begun.ended().thenAccept(how -> reader.ui().execute(() -> ended(from, period, begun, how)));
    }

    private void reached(Period period, Progress progress) {
        if (!period.equals(wanted) || fetching == null || progress.total() == 0) return;
        boolean waits = !progress.trouble().isEmpty();
        boolean all = progress.done() >= progress.total();
        Phase phase = waits ? Phase.WAITING : all ? Phase.HERE : Phase.FETCHING;
        double share = (double) progress.done() / progress.total();
        state.set(state.get().with(phase, share, progress.items(), progress.trouble()));
    }

    private void ended(HistoryService from, Period period, Fetching which, Ended how) {
        if (!Objects.equals(which, fetching)) return;
        fetching = null;
        long items = state.get().items();
        state.set(
                switch (how) {
                    case Ended.Complete _ -> state.get().with(Phase.HERE, 1, items, "");
                    case Ended.Cancelled _ -> state.get().with(Phase.STOPPED, 0, items, "");
                    case Ended.Refused(String why) -> state.get().with(Phase.REFUSED, 0, items, why);
                });
        lookForGone(from, period);
    }

    /// What cannot be read says the list itself.
    private void lookForGone(HistoryService from, Period period) {
        reader.ask(
                _ -> from.coverage(HistoryKind.DECISIONS).gone().within(period.from(), period.to()),
                gone -> {
                    if (period.equals(wanted)) state.set(state.get().with(gone));
                },
                _ -> {});
    }
}
