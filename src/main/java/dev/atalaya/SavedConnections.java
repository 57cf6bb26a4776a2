package dev.atalaya;

import dev.atalaya.platform.Answer;
import dev.atalaya.platform.supervisorapi.Endpoint;
import dev.atalaya.platform.supervisorapi.SupervisorApiPlatform;
import dev.atalaya.platform.supervisorapi.Token;
import dev.atalaya.store.Settings;
import dev.atalaya.sync.Threads;
import dev.atalaya.sync.Who;
import dev.atalaya.texts.Texts;
import dev.atalaya.ui.settings.Connections;
import dev.atalaya.ui.shell.SettingsHolder;
import dev.atalaya.wire.Me;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The profiles in the settings, their tokens in the key store.
final class SavedConnections implements Connections {

    private final SettingsHolder settings;
    private final ProfileOpener opener;
    private final Threads threads;
    private final Executor pool;
    private final Supplier<Texts> texts;
    private final Supplier<OpenProfile> inUse;
    private final Consumer<String> use;

    /// @param pool for work that may block
    /// @param use opens a profile by name, in the background
    SavedConnections(
            SettingsHolder settings,
            ProfileOpener opener,
            Threads threads,
            Executor pool,
            Supplier<Texts> texts,
            Supplier<OpenProfile> inUse,
            Consumer<String> use) {
        this.settings = settings;
        this.opener = opener;
        this.threads = threads;
        this.pool = pool;
        this.texts = texts;
        this.inUse = inUse;
        this.use = use;
    }

    @Override
    public List<Settings.Profile> profiles() {
        return settings.current().offered();
    }

    @Override
    public String inUse() {
        return inUse.get().name();
    }

    @Override
    public Settings.@Nullable Profile withoutToken() {
        OpenProfile open = inUse.get();
        if (open.tokenKnown()) return null;
        return profiles().stream()
                .filter(profile -> profile.name().equals(open.name()))
                .findFirst()
                .orElse(null);
    }

    @Override
    public CompletionStage<Answer<Who>> test(String url, String token, String caFile) {
        return CompletableFuture.supplyAsync(
                () -> {
                    Endpoint endpoint = Endpoint.of(url, new Token(token), caFile, texts.get());
                    try (var platform = new SupervisorApiPlatform(endpoint, threads.factory("test"), texts)) {
                        return who(platform.me());
                    }
                },
                pool);
    }

    private static Answer<Who> who(Answer<Me> me) {
        return switch (me) {
            case Answer.Ok<Me> ok -> new Answer.Ok<>(Who.of(ok.value()), ok.unreadable());
            case Answer.SignedOut<Me> out -> new Answer.SignedOut<>(out.why());
            case Answer.Refused<Me> no -> new Answer.Refused<>(no.status(), no.code(), no.why());
            case Answer.TooOld<Me> _ -> new Answer.TooOld<>();
            case Answer.Unreachable<Me> no -> new Answer.Unreachable<>(no.why(), no.retryAfter());
        };
    }

    @Override
    public CompletionStage<Boolean> save(Settings.Profile profile, String token) {
        List<Settings.Profile> profiles = without(profile.name());
        profiles.add(profile);
        profiles(profiles);
        return CompletableFuture.supplyAsync(() -> opener.keep(profile.name(), token), pool);
    }

    @Override
    public void remove(String name) {
        profiles(without(name));
        pool.execute(() -> opener.forget(name));
    }

    @Override
    public void use(String name) {
        settings.change(
                s -> new Settings(s.language(), s.theme(), s.window(), s.limits(), s.profiles(), name, s.columns()));
        use.accept(name);
    }

    private List<Settings.Profile> without(String name) {
        List<Settings.Profile> profiles = new ArrayList<>(settings.current().profiles());
        profiles.removeIf(profile -> profile.name().equals(name));
        return profiles;
    }

    private void profiles(List<Settings.Profile> profiles) {
        settings.change(
                s -> new Settings(s.language(), s.theme(), s.window(), s.limits(), profiles, s.profile(), s.columns()));
    }
}
