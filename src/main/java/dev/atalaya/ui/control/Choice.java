package dev.atalaya.ui.control;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A choice among a few.
public final class Choice<T> extends ComboBox<T> {

    /// @param changed hears of what the user chooses
    public Choice(List<T> values, T now, Function<T, String> name, Consumer<T> changed) {
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        });
        getItems().setAll(values);
        setValue(now);
        setOnAction(_ -> changed.accept(getValue()));
    }

    /// As wide as there is room.
    public static <T> Choice<T> wide(String id, List<T> values, T now, Function<T, String> name, Consumer<T> changed) {
        Choice<T> choice = new Choice<>(values, now, name, changed);
        choice.setId(id);
        choice.setMaxWidth(Double.MAX_VALUE);
        return choice;
    }
}
