package dev.atalaya.store.files;

import dev.atalaya.floor.AttentionLimits;
import dev.atalaya.store.Settings;
import dev.atalaya.store.Settings.Bounds;
import dev.atalaya.store.Settings.Language;
import dev.atalaya.store.Settings.Profile;
import dev.atalaya.store.Settings.Theme;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Settings from a JSON tree: what is wrong in it is noted and has its default.
final class SettingsReader {

    private static final double WEEK_IN_MINUTES = 7 * 24 * 60;
    private static final double FARTHEST = 100_000;

    private final Fields fields = new Fields();

    List<String> problems() {
        return fields.problems();
    }

    void problem(String line) {
        fields.problem(line);
    }

    Settings read(JsonNode root) {
        if (!root.isObject()) {
            fields.wrong("settings", root, "an object");
            return Settings.DEFAULT;
        }
        Settings normal = Settings.DEFAULT;
        List<Profile> profiles = new ProfilesReader(fields).read(root);
        return new Settings(
                fields.oneOf(root, "", "language", List.of(Language.values()), normal.language()),
                fields.oneOf(root, "", "theme", List.of(Theme.values()), normal.theme()),
                window(root),
                limits(root),
                profiles,
                profile(root, profiles),
                columns(root));
    }

    private @Nullable Bounds window(JsonNode root) {
        JsonNode window = fields.object(root, "", "window");
        if (window == null) return null;
        double width = fields.number(window, "window.", "width", 100, FARTHEST, 0);
        double height = fields.number(window, "window.", "height", 100, FARTHEST, 0);
        double x = fields.number(window, "window.", "x", -FARTHEST, FARTHEST, 0);
        double y = fields.number(window, "window.", "y", -FARTHEST, FARTHEST, 0);
        boolean maximized = fields.flag(window, "window.", "maximized", false);
        return width == 0 || height == 0 ? null : new Bounds(x, y, width, height, maximized);
    }

    private AttentionLimits limits(JsonNode root) {
        AttentionLimits normal = AttentionLimits.DEFAULT;
        JsonNode limits = fields.object(root, "", "attention");
        if (limits == null) return normal;
        return new AttentionLimits(
                minutes(limits, "disconnectedMinutes", normal.disconnected()),
                minutes(limits, "pausedMinutes", normal.paused()),
                minutes(limits, "heldMinutes", normal.held()),
                minutes(limits, "waitingMinutes", normal.waiting()));
    }

    private Duration minutes(JsonNode limits, String name, Duration otherwise) {
        double minutes = fields.number(limits, "attention.", name, 0, WEEK_IN_MINUTES, -1);
        return minutes < 0 ? otherwise : Duration.ofMillis(Math.round(minutes * 60_000));
    }

    private String profile(JsonNode root, List<Profile> profiles) {
        String first = profiles.getFirst().name();
        String name = fields.string(root, "", "profile", first);
        if (name.equals(Settings.FILES.name())
                || profiles.stream().anyMatch(profile -> profile.name().equals(name))) return name;
        fields.wrong("profile", root.get("profile"), "the name of a profile");
        return first;
    }

    private Map<String, Map<String, Double>> columns(JsonNode root) {
        JsonNode tables = fields.object(root, "", "columns");
        if (tables == null) return Map.of();
        Map<String, Map<String, Double>> widths = new LinkedHashMap<>();
        for (String table : tables.propertyNames()) {
            JsonNode columns = fields.object(tables, "columns.", table);
            if (columns != null) widths.put(table, widths(columns, "columns." + table + "."));
        }
        return widths;
    }

    private Map<String, Double> widths(JsonNode columns, String path) {
        Map<String, Double> widths = new LinkedHashMap<>();
        for (String column : columns.propertyNames()) {
            double width = fields.number(columns, path, column, 1, FARTHEST, 0);
            if (width > 0) widths.put(column, width);
        }
        return widths;
    }
}
