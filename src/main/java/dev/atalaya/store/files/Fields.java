package dev.atalaya.store.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads fields of a JSON tree and notes each that is not what it should be, by its name and value.
final class Fields {

    private static final int LONGEST_VALUE = 60;

    private final List<String> problems = new ArrayList<>();

    List<String> problems() {
        return List.copyOf(problems);
    }

    void problem(String line) {
        problems.add(line);
    }

    /// The field's object, null when there is none.
    @Nullable
    JsonNode object(JsonNode parent, String path, String name) {
        return of(parent, path, name, "an object", value -> value.isObject() ? value : null, null);
    }

    /// A number within the bounds.
    double number(JsonNode parent, String path, String name, double least, double most, double otherwise) {
        String wanted = "a number from " + text(least) + " to " + text(most);
        Double found = of(parent, path, name, wanted, value -> within(value, least, most), null);
        return found == null ? otherwise : found;
    }

    boolean flag(JsonNode parent, String path, String name, boolean otherwise) {
        Boolean found =
                of(parent, path, name, "true or false", value -> value.isBoolean() ? value.booleanValue() : null, null);
        return found == null ? otherwise : found;
    }

    String string(JsonNode parent, String path, String name, String otherwise) {
        String found = of(parent, path, name, "a text", value -> value.isString() ? value.stringValue() : null, null);
        return found == null ? otherwise : found;
    }

    /// One of an enum's values, in lower case.
    <E extends Enum<E>> E oneOf(JsonNode parent, String path, String name, List<E> values, E otherwise) {
        List<String> words = values.stream().map(Fields::word).toList();
        E found = of(parent, path, name, "one of " + String.join(", ", words), value -> match(value, values), null);
        return found == null ? otherwise : found;
    }

    void wrong(String field, JsonNode value, String wanted) {
        String shown = value.toString();
        String cut = shown.length() <= LONGEST_VALUE ? shown : shown.substring(0, LONGEST_VALUE) + "…";
        problems.add("%s: %s is not %s".formatted(field, cut.replaceAll("\\p{Cntrl}", " "), wanted));
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What is absent, or null, is no problem.
    private <T> @Nullable T of(
            JsonNode parent,
            String path,
            String name,
            String wanted,
            Function<JsonNode, @Nullable T> read,
            @Nullable T otherwise) {
        JsonNode value = parent.get(name);
        if (value == null || value.isNull()) return otherwise;
        T found = read.apply(value);
        if (found == null) wrong(path + name, value, wanted);
        return found == null ? otherwise : found;
    }

    private static @Nullable Double within(JsonNode value, double least, double most) {
        if (!value.isNumber()) return null;
        // One of more digits than a double takes is within nothing.
        double number = value.doubleValue(Double.NaN);
        return number >= least && number <= most ? number : null;
    }

    private static <E extends Enum<E>> @Nullable E match(JsonNode value, List<E> values) {
        if (!value.isString()) return null;
        String text = value.stringValue();
        return values.stream()
                .filter(each -> word(each).equals(text))
                .findFirst()
                .orElse(null);
    }

    private static String text(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
