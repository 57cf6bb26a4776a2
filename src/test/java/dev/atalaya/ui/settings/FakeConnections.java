package dev.atalaya.ui.settings;

import dev.atalaya.floor.Role;
import dev.atalaya.platform.Answer;
import dev.atalaya.store.Settings;
import dev.atalaya.sync.Who;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/// Remembers what was asked; answers as the test wants.
public final class FakeConnections implements Connections {

    static final Who RITA = new Who(
            "rc",
            "Rita Campos",
            Role.ADMINISTRATOR,
            List.of(),
            "Comercial LATAM",
            ZoneId.of("America/Guatemala"),
            false,
            Set.of("liveFeed", "writeAssign", "statusHistory"));

    Settings.@Nullable Profile withoutToken;
    final List<String> asked = new ArrayList<>();
    final List<Settings.Profile> profiles = new ArrayList<>(List.of(
            Settings.SIMULATOR,
            new Settings.Profile("Producción", "https://chat.example.com", Settings.Kind.SUPERVISOR_API, "")));
    CompletableFuture<Answer<Who>> answer = CompletableFuture.completedFuture(new Answer.Ok<>(RITA));

    @Override
    public List<Settings.Profile> profiles() {
        return profiles;
    }

    @Override
    public String inUse() {
        return Settings.SIMULATOR.name();
    }

    @Override
    public Settings.@Nullable Profile withoutToken() {
        return withoutToken;
    }

    @Override
    public CompletionStage<Answer<Who>> test(String url, String token, String caFile) {
        asked.add("test " + url + " " + token + (caFile.isEmpty() ? "" : " " + caFile));
        return answer;
    }

    @Override
    public CompletionStage<Boolean> save(Settings.Profile profile, String token) {
        asked.add("save " + profile.name() + " " + profile.url() + " " + token
                + (profile.caFile().isEmpty() ? "" : " " + profile.caFile()));
        return CompletableFuture.completedFuture(true);
    }

    @Override
    public void remove(String name) {
        asked.add("remove " + name);
        profiles.removeIf(profile -> profile.name().equals(name));
    }

    @Override
    public void use(String name) {
        asked.add("use " + name);
    }
}
