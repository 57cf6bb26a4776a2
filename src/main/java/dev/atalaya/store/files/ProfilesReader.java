package dev.atalaya.store.files;

import dev.atalaya.store.Settings;
import dev.atalaya.store.Settings.Kind;
import dev.atalaya.store.Settings.Profile;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The profiles of the settings; one that cannot be used is left out.
final class ProfilesReader {

    private final Fields fields;

    ProfilesReader(Fields fields) {
        this.fields = fields;
    }

    /// Never empty.
    List<Profile> read(JsonNode root) {
        JsonNode list = root.get("profiles");
        if (list == null || list.isNull()) return Settings.DEFAULT.profiles();
        if (!list.isArray()) {
            fields.wrong("profiles", list, "a list");
            return Settings.DEFAULT.profiles();
        }
        List<Profile> profiles = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            Profile profile = profile(list.get(i), "profiles[" + i + "]", profiles);
            if (profile != null) profiles.add(profile);
        }
        return profiles.isEmpty() ? Settings.DEFAULT.profiles() : profiles;
    }

    private @Nullable Profile profile(JsonNode node, String path, List<Profile> before) {
        if (!node.isObject()) {
            fields.wrong(path, node, "an object");
            return null;
        }
        String name = fields.string(node, path + ".", "name", "");
        if (name.isBlank() || before.stream().anyMatch(other -> other.name().equals(name))) {
            fields.wrong(path + ".name", node.path("name"), "a name of its own");
            return null;
        }
        Kind kind = fields.oneOf(node, path + ".", "kind", List.of(Kind.values()), Kind.SUPERVISOR_API);
        String url = fields.string(node, path + ".", "url", "");
        if (kind == Kind.SUPERVISOR_API && !isWeb(url)) {
            fields.wrong(path + ".url", node.path("url"), "an address that begins with https:// or http://");
            return null;
        }
        return new Profile(name, url, kind, fields.string(node, path + ".", "caFile", ""));
    }

    private static boolean isWeb(String url) {
        try {
            URI uri = URI.create(url);
            return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme())) && uri.getHost() != null;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
