package dev.atalaya;

import dev.atalaya.secrets.Secret;
import dev.atalaya.secrets.SecretException;
import dev.atalaya.secrets.SecretStore;
import dev.atalaya.secrets.SecretStores;
import dev.atalaya.store.Ownership;
import dev.atalaya.store.Settings;
import dev.atalaya.store.files.DataDir;
import dev.atalaya.store.files.PrivateFiles;
import dev.atalaya.store.files.ProfileFolder;
import dev.atalaya.sync.Threads;
import dev.atalaya.texts.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Opens profiles: files first, then the platform. May block while files are opened or a key store is asked.
final class ProfileOpener {

    private final DataDir dirs;
    private final SecretStores stores;
    private final Threads threads;
    private final Supplier<Texts> texts;
    private final String scenario;
    private final boolean headless;
    private final KnownTokens known = new KnownTokens();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    /// @param scenario of the built-in platform
    /// @param headless nobody is there to unlock a key store
    ProfileOpener(DataDir dirs, Threads threads, Supplier<Texts> texts, String scenario, boolean headless) {
        this.dirs = dirs;
        this.threads = threads;
        this.texts = texts;
        this.scenario = scenario;
        this.headless = headless;
        stores = new SecretStores(threads.factory("secrets"), texts);
    }

    /// Keeps a profile's token: for as long as the program runs, and in the key store where there is one.
    ///
    /// @return false where it will be asked for again
    boolean keep(String profile, String token) {
        tokens.put(profile, token);
        return secrets(profile).put(Secret.TOKEN, token);
    }

    void forget(String profile) {
        tokens.remove(profile);
        secrets(profile).remove(Secret.TOKEN);
    }

    private SecretStore secrets(String profile) {
        return stores.open(dirs.profile(profile).path(), headless);
    }

    /// A platform that the command line names.
    ///
    /// @throws IllegalArgumentException with one line when the address cannot be used
    OpenProfile given(String url, String token) {
        ConsoleSession session = session(dirs.profile("url-" + url), secrets("url-" + url));
        session.connect(url, token, "");
        return new OpenProfile(OpenProfile.GIVEN, session, null, true);
    }

    OpenProfile saved(Settings.Profile profile) {
        return switch (profile.kind()) {
            case SIMULATOR -> builtIn(profile.name());
            case SUPERVISOR_API -> remote(profile);
            case FILES -> files(profile.name());
        };
    }

    private OpenProfile files(String name) {
        ConsoleSession session = session(dirs.profile(name), secrets(name));
        session.filesOnly();
        return new OpenProfile(name, session, null, true);
    }

    private OpenProfile builtIn(String name) {
        ProfileFolder folder = dirs.profile(name);
        Ownership claim = folder.claim();
        // Another console's platform has the state, or there is no place for one: ours then keeps none.
        Path kept = claim instanceof Ownership.Owned ? folder.path() : null;
        BuiltInControl control = new BuiltInControl(threads.loop("built-in"), () -> launch(kept), texts);
        // The process starts while the files are opened.
        control.start();
        ConsoleSession session = new ConsoleSession(
                folder.path(), ProfileFiles.open(claim, folder, secrets(name)), threads, texts, known);
        control.serve(session);
        return new OpenProfile(name, session, control, true);
    }

    private OpenProfile remote(Settings.Profile profile) {
        SecretStore secrets = secrets(profile.name());
        ConsoleSession session = session(dirs.profile(profile.name()), secrets);
        boolean known = false;
        try {
            Optional<String> token =
                    Optional.ofNullable(tokens.get(profile.name())).or(() -> secrets.get(Secret.TOKEN));
            known = token.isPresent();
            if (token.isPresent()) session.connect(profile.url(), token.get(), profile.caFile());
            else session.failed(texts.get().get("profile.no-token", profile.name()));
        } catch (SecretException | IllegalArgumentException e) {
            session.failed(String.valueOf(e.getMessage()));
        }
        return new OpenProfile(profile.name(), session, null, known);
    }

    private ConsoleSession session(ProfileFolder folder, SecretStore secrets) {
        return new ConsoleSession(folder.path(), ProfileFiles.open(folder, secrets), threads, texts, known);
    }

    private BuiltInPlatform launch(@Nullable Path folder) throws IOException {
        Path state = folder == null ? null : PrivateFiles.folder(folder.resolve("platform"));
        return BuiltInPlatform.start(scenario, state, List.of());
    }
}
