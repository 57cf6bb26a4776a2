package dev.atalaya.ui.log;

import dev.atalaya.store.Keepsakes;
import dev.atalaya.ui.shell.Notices;
import dev.atalaya.ui.shell.UserMessage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Filters under names, kept in the user's own file; only for this run where there is none. User interface thread only.
public final class SavedFilters {

    private static final String KEY = "log-filters";

    /// @param name unique
    public record Saved(String name, LogState state) {}

    private final @Nullable Keepsakes keepsakes;
    private final LogReader reader;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<List<Saved>> all = new ReadOnlyObjectWrapper<>(List.of());

    /// Reads what is kept.
    public SavedFilters(@Nullable Keepsakes keepsakes, LogReader reader, Notices notices) {
        this.keepsakes = keepsakes;
        this.reader = reader;
        this.notices = notices;
        if (keepsakes != null) reader.ask(_ -> keepsakes.get(KEY).orElse("[]"), this::take, this::tell);
    }

    /// By name.
    public ReadOnlyObjectProperty<List<Saved>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /// Takes the place of one of the same name.
    public void save(String name, LogState state) {
        List<Saved> next = new ArrayList<>(all.get());
        next.removeIf(one -> one.name().equals(name));
        next.add(new Saved(name, new LogState(state.scope(), state.conditions(), null, null)));
        next.sort(Comparator.comparing(Saved::name, String.CASE_INSENSITIVE_ORDER));
        keep(next);
    }

    public void remove(String name) {
        keep(all.get().stream().filter(one -> !one.name().equals(name)).toList());
    }

    private void keep(List<Saved> next) {
        all.set(List.copyOf(next));
        if (keepsakes == null) return;
        String json = write(next);
        reader.ask(
                _ -> {
                    keepsakes.put(KEY, json);
                    return json;
                },
                _ -> {},
                this::tell);
    }

    private void take(String json) {
        all.set(read(json, this::tell));
    }

    private void tell(String why) {
        notices.tell(UserMessage.of(UserMessage.Kind.WARNING, why));
    }

    static String write(List<Saved> filters) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Saved one : filters) array.add(StateJson.write(one.state()).put("name", one.name()));
        return array.toString();
    }

    /// Those that can be read.
    ///
    /// @param problem hears a line about each of the others
    static List<Saved> read(String json, Consumer<String> problem) {
        List<Saved> filters = new ArrayList<>();
        try {
            for (JsonNode one : new JsonMapper().readTree(json)) {
                String name = one.path("name").asString("");
                try {
                    filters.add(new Saved(name, StateJson.read(one)));
                } catch (IllegalArgumentException e) {
                    problem.accept(name + ": " + e.getMessage());
                }
            }
        } catch (JacksonException e) {
            problem.accept(KEY + ": " + e.getOriginalMessage());
        }
        return List.copyOf(filters);
    }
}
