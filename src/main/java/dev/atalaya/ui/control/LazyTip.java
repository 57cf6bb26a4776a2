package dev.atalaya.ui.control;

import java.util.function.Supplier;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// A tooltip that is made when the pointer first comes: a list has a cell for each of its lines, and a tooltip is as
/// dear as a small window. JavaFX thread only.
public final class LazyTip {

    private static final double WIDTH = 420;

    private final Supplier<@Nullable String> says;
    private @Nullable Tooltip made;

    private LazyTip(Supplier<@Nullable String> says) {
        this.says = says;
    }

    /// @param says null while there is nothing to say; asked anew each time
    public static void on(Control control, Supplier<@Nullable String> says) {
        LazyTip tip = new LazyTip(says);
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> tip.entered(control));
    }

    private void entered(Control control) {
        control.setTooltip(says.get() == null ? null : tooltip());
    }

    private Tooltip tooltip() {
        if (made != null) return made;
        Tooltip tooltip = new Tooltip();
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDTH);
        tooltip.setOnShowing(_ -> tooltip.setText(says.get()));
        made = tooltip;
        return tooltip;
    }
}
