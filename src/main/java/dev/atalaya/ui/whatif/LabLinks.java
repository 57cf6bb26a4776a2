package dev.atalaya.ui.whatif;

import dev.atalaya.insight.whatif.Figure;
import dev.atalaya.store.log.LogFilter;
import java.util.function.Consumer;
import javafx.scene.control.Button;

/// Figures that lead to their decisions in the log.
///
/// @param follow shows them
/// @param tell hears one line where they cannot be found
record LabLinks(LabViewModel model, Consumer<LogFilter> follow, Consumer<String> tell) {

    /// @param side which scenario's figure it is; -1 for what was
    /// @param any whether it counts any decision; one that counts none leads nowhere
    Button link(String text, int side, Figure figure, boolean any) {
        Button link = new Button(text);
        link.getStyleClass().setAll("link", "lab-link");
        link.setId("lab-" + figure.kind() + figure.agentId() + "-" + (side < 0 ? "was" : side));
        link.setMinWidth(Button.USE_PREF_SIZE);
        link.setDisable(!any);
        link.setOnAction(_ -> model.follow(side, figure, follow, tell));
        return link;
    }
}
