package dev.atalaya.ui.whatif;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Boxes to choose from.
final class Choices {

    private Choices() {}

    static <T> ComboBox<T> box(String id, List<T> values, T now, Function<T, String> name, Consumer<T> changed) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        });
        box.setValue(now);
        box.setOnAction(_ -> changed.accept(box.getValue()));
        return box;
    }
}
