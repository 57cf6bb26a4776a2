package dev.atalaya.ui.settings;

import dev.atalaya.platform.Answer;
import dev.atalaya.store.Settings;
import dev.atalaya.sync.UiExecutor;
import dev.atalaya.sync.Who;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Connecting to a platform: what was typed, and what the platform says to it. User interface thread only.
public final class ConnectViewModel {

    /// How far it has come.
    public sealed interface State {

        record Idle() implements State {}

        record Asking() implements State {}

        /// The platform knows us.
        record Known(Who who) implements State {}

        /// @param key of the text that names what is wrong
        /// @param detail in the platform's words, may be empty
        record Wrong(String key, String detail) implements State {}
    }

    private final Connections connections;
    private final UiExecutor ui;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty url = new SimpleStringProperty("");
    private final StringProperty token = new SimpleStringProperty("");
    private final StringProperty caFile = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Idle());
    private int asked;

    public ConnectViewModel(Connections connections, UiExecutor ui) {
        this.connections = connections;
        this.ui = ui;
        name.subscribe(this::changed);
        url.subscribe(this::changed);
        token.subscribe(this::changed);
        caFile.subscribe(this::changed);
    }

    public StringProperty nameProperty() {
        return name;
    }

    public StringProperty urlProperty() {
        return url;
    }

    public StringProperty tokenProperty() {
        return token;
    }

    /// PEM file of the only authorities to be trusted; may stay empty.
    public StringProperty caFileProperty() {
        return caFile;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Fills in all of a profile but its token.
    public void fill(Settings.Profile profile) {
        name.set(profile.name());
        url.set(profile.url());
        caFile.set(profile.caFile());
    }

    /// Forgets what was typed.
    public void clear() {
        name.set("");
        url.set("");
        token.set("");
        caFile.set("");
        changed();
    }

    /// Asks the platform who we are, unless a field is wrong.
    public void test() {
        State wrong = check();
        state.set(wrong);
        if (wrong instanceof State.Wrong) return;
        state.set(new State.Asking());
        int mine = ++asked;
        connections
                .test(address(), token.get().strip(), caFile.get().strip())
                .whenComplete((answer, thrown) -> ui.execute(() -> {
                    if (mine == asked) state.set(thrown == null ? heard(answer) : failed(thrown));
                }));
    }

    /// Keeps the profile and opens its floor; only after the platform has known us.
    ///
    /// @param done called when it is kept; says whether the token is
    public void connect(Consumer<Boolean> done) {
        if (!(state.get() instanceof State.Known)) return;
        Settings.Profile profile = new Settings.Profile(
                name.get().strip(),
                address(),
                Settings.Kind.SUPERVISOR_API,
                caFile.get().strip());
        connections
                .save(profile, token.get().strip())
                .whenComplete((kept, thrown) -> ui.execute(() -> {
                    if (thrown != null) {
                        state.set(failed(thrown));
                        return;
                    }
                    done.accept(kept);
                    connections.use(profile.name());
                    clear();
                }));
    }

    /// Opens the profile that has no platform.
    public void filesOnly() {
        connections.use(Settings.FILES.name());
    }

    private void changed() {
        asked++;
        state.set(new State.Idle());
    }

    private State check() {
        if (name.get().isBlank()) return new State.Wrong("connect.wrong.name", "");
        boolean taken = connections.profiles().stream()
                .anyMatch(profile -> profile.kind() != Settings.Kind.SUPERVISOR_API
                        && profile.name().equals(name.get().strip()));
        if (taken) return new State.Wrong("connect.wrong.taken", name.get().strip());
        if (url.get().isBlank()) return new State.Wrong("connect.wrong.url", "");
        if (token.get().isBlank()) return new State.Wrong("connect.wrong.token", "");
        return new State.Idle();
    }

    private String address() {
        String typed = url.get().strip();
        return typed.endsWith("/") ? typed.substring(0, typed.length() - 1) : typed;
    }

    private static State heard(Answer<Who> answer) {
        return switch (answer) {
            case Answer.Ok<Who> ok -> new State.Known(ok.value());
            case Answer.SignedOut<Who> out -> new State.Wrong("connect.wrong.signed-out", out.why());
            case Answer.Refused<Who> refused -> new State.Wrong("connect.wrong.refused", refused.why());
            case Answer.TooOld<Who> _ -> new State.Wrong("connect.wrong.unreachable", "");
            case Answer.Unreachable<Who> no -> new State.Wrong("connect.wrong.unreachable", no.why());
        };
    }

    /// An address or a token that cannot be used says so itself.
    private static State failed(Throwable thrown) {
        Throwable cause = thrown.getCause() == null ? thrown : thrown.getCause();
        String said = cause.getMessage() == null ? cause.toString() : cause.getMessage();
        String key = cause instanceof IllegalArgumentException ? "connect.wrong.said" : "connect.wrong.unreachable";
        return new State.Wrong(key, said);
    }
}
