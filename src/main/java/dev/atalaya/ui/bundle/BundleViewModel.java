package dev.atalaya.ui.bundle;

import dev.atalaya.insight.bundle.Bundle;
import dev.atalaya.insight.bundle.BundleSource;
import dev.atalaya.insight.bundle.Subject;
import dev.atalaya.texts.Texts;
import dev.atalaya.ui.log.LogReader;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Puts one bundle together in the background, and writes it. User interface thread only.
public final class BundleViewModel {

    private final @Nullable BundleSource source;
    private final LogReader reader;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Idle());
    private LogReader.@Nullable Ask ask;

    /// How far it is.
    public sealed interface State {

        /// Nothing is asked for.
        record Idle() implements State {}

        /// @param share 0 to 1 of what must be fetched first; below 0 while that is not known
        record Making(double share) implements State {}

        record Ready(Bundle bundle) implements State {}

        /// @param why one line
        record Failed(String why) implements State {}
    }

    /// @param source null where there are no files to make it of
    public BundleViewModel(@Nullable BundleSource source, LogReader reader) {
        this.source = source;
        this.reader = reader;
    }

    /// Whether there is anything to make one of.
    public boolean possible() {
        return source != null;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Puts it together anew; what was under way is given up.
    ///
    /// @param contacts whether customers' names and texts are shown
    public void make(Subject subject, Texts texts, boolean contacts) {
        cancel();
        BundleSource from = source;
        if (from == null) return;
        state.set(new State.Making(-1));
        ask = reader.ask(
                cancel -> from.make(
                        subject,
                        texts,
                        contacts,
                        share -> reader.ui().execute(() -> {
                            if (!cancel.cancelled()) reached(share);
                        }),
                        cancel),
                bundle -> state.set(new State.Ready(bundle)),
                why -> state.set(new State.Failed(why)));
    }

    private void reached(double share) {
        if (state.get() instanceof State.Making) state.set(new State.Making(share));
    }

    /// Writes it, whole or not at all; what stood there goes.
    ///
    /// @param ended hears how it ended
    public void save(Bundle bundle, Path file, Consumer<Bundle.Ended> ended) {
        reader.ask(_ -> bundle.write(file, true), ended, why -> state.set(new State.Failed(why)));
    }

    /// Gives up what is under way.
    public void cancel() {
        if (ask != null) ask.cancel();
        ask = null;
        state.set(new State.Idle());
    }
}
