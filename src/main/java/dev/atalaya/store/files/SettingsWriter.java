package dev.atalaya.store.files;

import dev.atalaya.floor.AttentionLimits;
import dev.atalaya.store.Settings;
import dev.atalaya.store.Settings.Bounds;
import java.time.Duration;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Settings to a JSON tree, in the order in which people look for them.
final class SettingsWriter {

    private SettingsWriter() {}

    static ObjectNode tree(Settings settings) {
        ObjectNode root = JsonMapper.shared().createObjectNode();
        root.put("language", Fields.word(settings.language()));
        root.put("theme", Fields.word(settings.theme()));
        Bounds window = settings.window();
        if (window != null) write(window, root.putObject("window"));
        write(settings.limits(), root.putObject("attention"));
        ArrayNode profiles = root.putArray("profiles");
        for (Settings.Profile profile : settings.profiles()) {
            ObjectNode node = profiles.addObject()
                    .put("name", profile.name())
                    .put("kind", Fields.word(profile.kind()))
                    .put("url", profile.url());
            if (!profile.caFile().isEmpty()) node.put("caFile", profile.caFile());
        }
        root.put("profile", settings.profile());
        ObjectNode columns = root.putObject("columns");
        new TreeMap<>(settings.columns()).forEach((table, widths) -> {
            ObjectNode node = columns.putObject(table);
            new TreeMap<>(widths).forEach(node::put);
        });
        return root;
    }

    private static void write(Bounds window, ObjectNode to) {
        to.put("x", window.x())
                .put("y", window.y())
                .put("width", window.width())
                .put("height", window.height())
                .put("maximized", window.maximized());
    }

    private static void write(AttentionLimits limits, ObjectNode to) {
        to.put("disconnectedMinutes", minutes(limits.disconnected()));
        to.put("pausedMinutes", minutes(limits.paused()));
        to.put("heldMinutes", minutes(limits.held()));
        to.put("waitingMinutes", minutes(limits.waiting()));
    }

    private static double minutes(Duration duration) {
        return duration.toMillis() / 60_000.0;
    }
}
