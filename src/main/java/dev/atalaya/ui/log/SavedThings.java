package dev.atalaya.ui.log;

import dev.atalaya.store.Keepsakes;
import dev.atalaya.ui.shell.Notices;
import dev.atalaya.ui.shell.UserMessage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Things under names, kept in the user's own file; only for this run where there is none. User interface thread only.
public final class SavedThings<S> {

    /// @param name unique
    public record Saved<S>(String name, S state) {}

    /// How a thing is written down.
    ///
    /// @param key of the keepsake
    /// @param read throws [IllegalArgumentException] naming the field and the value that cannot be read
    public record Form<S>(String key, Function<S, ObjectNode> write, Function<JsonNode, S> read) {

        /// Filters of the log, without what was selected and brushed.
        public static Form<LogState> filters() {
            return new Form<>("log-filters", StateJson::write, StateJson::read);
        }
    }

    private final Form<S> form;
    private final @Nullable Keepsakes keepsakes;
    private final LogReader reader;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<List<Saved<S>>> all = new ReadOnlyObjectWrapper<>(List.of());

    /// Reads what is kept.
    public SavedThings(Form<S> form, @Nullable Keepsakes keepsakes, LogReader reader, Notices notices) {
        this.form = form;
        this.keepsakes = keepsakes;
        this.reader = reader;
        this.notices = notices;
        if (keepsakes != null) reader.ask(_ -> keepsakes.get(form.key()).orElse("[]"), this::take, this::tell);
    }

    /// By name.
    public ReadOnlyObjectProperty<List<Saved<S>>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /// Takes the place of one of the same name.
    public void save(String name, S state) {
        List<Saved<S>> next = new ArrayList<>(all.get());
        next.removeIf(one -> one.name().equals(name));
        next.add(new Saved<>(name, form.read().apply(form.write().apply(state))));
        next.sort(Comparator.comparing((Saved<S> one) -> one.name(), String.CASE_INSENSITIVE_ORDER));
        keep(next);
    }

    public void remove(String name) {
        keep(all.get().stream().filter(one -> !one.name().equals(name)).toList());
    }

    private void keep(List<Saved<S>> next) {
        all.set(List.copyOf(next));
        if (keepsakes == null) return;
        String json = write(next);
        reader.ask(
                _ -> {
                    keepsakes.put(form.key(), json);
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

    private String write(List<Saved<S>> things) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Saved<S> one : things) array.add(form.write().apply(one.state()).put("name", one.name()));
        return array.toString();
    }

    /// Those that can be read.
    ///
    /// @param problem hears a line about each of the others
    private List<Saved<S>> read(String json, Consumer<String> problem) {
        List<Saved<S>> things = new ArrayList<>();
        try {
            for (JsonNode one : new JsonMapper().readTree(json)) {
                String name = one.path("name").asString("");
                try {
                    things.add(new Saved<>(name, form.read().apply(one)));
                } catch (IllegalArgumentException e) {
                    problem.accept(name + ": " + e.getMessage());
                }
            }
        } catch (JacksonException e) {
            problem.accept(form.key() + ": " + e.getOriginalMessage());
        }
        return List.copyOf(things);
    }
}
