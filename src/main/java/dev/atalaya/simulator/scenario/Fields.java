package dev.atalaya.simulator.scenario;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The fields of one JSON object. Whatever is wrong is put down as one line with the field and its value, and the
/// reading
/// goes on with something harmless, so that all errors are found at once.
final class Fields {

    private final String path;
    private final JsonNode node;
    private final List<String> errors;
    private final Set<String> asked = new HashSet<>();

    /// @param path of the object, empty for the outermost
    Fields(String path, JsonNode node, List<String> errors) {
        this.path = path;
        this.node = node;
        this.errors = errors;
        if (!node.isObject()) errors.add((path.isEmpty() ? "The file" : path) + ": is not an object: " + shown(node));
    }

    /// Notes what is wrong with a field.
    void error(String name, String why) {
        errors.add(at(name) + ": " + why);
    }

    /// A field that must be there and not be empty.
    String text(String name) {
        return text(name, null);
    }

    /// @param fallback where the field is missing; null where it must not be
    String text(String name, @Nullable String fallback) {
        JsonNode value = value(name);
        if (value == null) return missing(name, fallback, "");
        if (value.isString() && !value.stringValue().isBlank()) return value.stringValue();
        error(name, "is not a text: " + shown(value));
        return "";
    }

    /// Null where it is missing or null.
    @Nullable
    String optional(String name) {
        return value(name) == null ? null : text(name);
    }

    /// A text that means something else, such as a time.
    ///
    /// @param meaning throws [IllegalArgumentException] or [java.time.DateTimeException] where it means nothing
    <T> @Nullable T meant(String name, String kind, Function<String, T> meaning) {
        String text = text(name);
        return text.isEmpty() ? null : parsed(name, text, kind, meaning);
    }

    boolean flag(String name, boolean fallback) {
        Boolean value = optionalFlag(name);
        return value == null ? fallback : value;
    }

    @Nullable
    Boolean optionalFlag(String name) {
        JsonNode value = value(name);
        if (value == null) return null;
        if (!value.isBoolean()) error(name, "is neither true nor false: " + shown(value));
        return value.isBoolean() && value.booleanValue();
    }

    int whole(String name, int fallback, int min, int max) {
        double value = number(name, fallback, min, max);
        if (value != Math.rint(value)) error(name, "is not a whole number: " + value);
        return (int) value;
    }

    double number(String name, double fallback, double min, double max) {
        JsonNode value = value(name);
        return value == null ? fallback : checked(name, value, min, max);
    }

    List<Double> numbers(String name, int count, double min, double max) {
        List<Double> numbers = new ArrayList<>();
        for (JsonNode one : array(name)) numbers.add(checked(name, one, min, max));
        if (numbers.size() == count) return numbers;
        error(name, "needs " + count + " numbers, not " + numbers.size());
        return new ArrayList<>(Collections.nCopies(count, min));
    }

    <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
        String options = String.join(
                ", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
        return meant(name, "one of " + options, text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT)));
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (JsonNode one : array(name)) {
            if (one.isString() && !one.stringValue().isBlank()) texts.add(one.stringValue());
            else error(name, "holds something that is not a text: " + shown(one));
        }
        return texts;
    }

    /// Texts that mean something else; those that do not are left out.
    <T> List<T> meantList(String name, String kind, Function<String, T> meaning) {
        List<T> found = new ArrayList<>();
        for (String text : texts(name)) {
            T value = parsed(name, text, kind, meaning);
            if (value != null) found.add(value);
        }
        return found;
    }

    Optional<Fields> object(String name) {
        return Optional.ofNullable(value(name)).map(value -> new Fields(at(name), value, errors));
    }

    List<Fields> objects(String name) {
        List<Fields> found = new ArrayList<>();
        for (JsonNode one : array(name)) found.add(new Fields(at(name) + "[" + found.size() + "]", one, errors));
        return found;
    }

    /// The names of the fields that there are.
    List<String> names() {
        return List.copyOf(node.propertyNames());
    }

    /// Notes a reference to something that is not there.
    String reference(String name, String kind, Set<String> known) {
        String id = text(name);
        if (!id.isEmpty() && !known.contains(id)) error(name, "there is no " + kind + " \"" + id + "\"");
        return id;
    }

    List<String> references(String name, String kind, Set<String> known) {
        List<String> ids = texts(name);
        for (String id : ids) {
            if (!known.contains(id)) error(name, "there is no " + kind + " \"" + id + "\"");
        }
        return ids;
    }

    /// Call last: notes fields that nobody asked for.
    void end() {
        for (String name : node.propertyNames()) {
            if (!asked.contains(name)) error(name, "is not known here: " + shown(node.get(name)));
        }
    }

    private @Nullable JsonNode value(String name) {
        asked.add(name);
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? null : value;
    }

    private List<JsonNode> array(String name) {
        JsonNode value = value(name);
        if (value == null) return List.of();
        if (value.isArray()) return List.copyOf(value.values());
        error(name, "is not a list: " + shown(value));
        return List.of();
    }

    private double checked(String name, JsonNode value, double min, double max) {
        // One of more digits than a double takes is within nothing.
        double number = value.isNumber() ? value.doubleValue(Double.NaN) : Double.NaN;
        if (number >= min && number <= max) return number;
        error(name, "is not a number within " + plain(min) + " and " + plain(max) + ": " + shown(value));
        return min;
    }

    private <T> @Nullable T parsed(String name, String text, String kind, Function<String, T> meaning) {
        try {
            return meaning.apply(text);
        } catch (IllegalArgumentException | DateTimeException _) {
            error(name, "is not " + kind + ": \"" + text + "\"");
            return null;
        }
    }

    private String missing(String name, @Nullable String fallback, String harmless) {
        if (fallback != null) return fallback;
        error(name, "is missing");
        return harmless;
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static String shown(@Nullable JsonNode value) {
        String text = String.valueOf(value);
        return text.length() <= 60 ? text : text.substring(0, 57) + "...";
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
