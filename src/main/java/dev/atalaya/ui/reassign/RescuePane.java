package dev.atalaya.ui.reassign;

import dev.atalaya.texts.Texts;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Shows who would get how many before conversations are spread; one confirmation.
final class RescuePane extends VBox {

    /// Widths in hundredths.
    private static final double[] COLUMNS = {60, 15, 25};
    private static final double HEIGHT = 220;
    private static final int FEW = 7;
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final Button yes = new Button();
    private final Button no = new Button();

    /// @param other asks for the same by another rule
    RescuePane(RescuePlan plan, Texts texts, Consumer<SpreadRule> other, Runnable confirm, Runnable close) {
        getStyleClass().addAll("modal", "rescue-pane");
        boolean nobody = plan.shares().isEmpty();
        int many = nobody ? plan.left().size() : plan.moving();
        Label title = wrapped(texts.get("rescue.title", many), "modal-title");
        Label rule = wrapped(texts.get("rescue.rule." + plan.rule()), "muted");
        getChildren().addAll(title, rules(plan, texts, other), rule);
        getChildren().add(nobody ? wrapped(texts.get("rescue.nobody"), "rescue-left") : shares(plan, texts));
        if (!nobody && !plan.left().isEmpty())
            getChildren().add(wrapped(texts.get("rescue.left", plan.left().size()), "rescue-left"));
        yes.setText(texts.get("rescue.confirm"));
        yes.getStyleClass().add("primary");
        yes.setId("rescue-yes");
        yes.setDefaultButton(true);
        yes.setDisable(nobody);
        yes.setOnAction(_ -> {
            close.run();
            confirm.run();
        });
        no.setText(texts.get("confirm.no"));
        no.getStyleClass().add("plain");
        no.setOnAction(_ -> close.run());
        HBox buttons = new HBox(8, no, yes);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().add(buttons);
    }

    private static Node rules(RescuePlan plan, Texts texts, Consumer<SpreadRule> other) {
        HBox rules = new HBox(6);
        for (SpreadRule rule : SpreadRule.values()) {
            Button chip = new Button(texts.get("spread.rule." + rule));
            chip.getStyleClass().setAll("chip");
            chip.setId("rescue-" + rule);
            chip.pseudoClassStateChanged(ON, rule == plan.rule());
            chip.setOnAction(_ -> other.accept(rule));
            rules.getChildren().add(chip);
        }
        return rules;
    }

    private static Node shares(RescuePlan plan, Texts texts) {
        GridPane grid = new GridPane(8, 6);
        for (double share : COLUMNS) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        int row = 0;
        for (RescuePlan.Share share : plan.shares()) {
            int gets = share.gets().size();
            grid.addRow(
                    row++,
                    wrapped(share.target().label(), "medium"),
                    wrapped("+" + gets, "rescue-gets"),
                    wrapped(texts.get("rescue.load", share.load(), plan.after(share)), "muted"));
        }
        if (row <= FEW) return grid;
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(HEIGHT);
        return scroll;
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    void begin() {
        (yes.isDisabled() ? no : yes).requestFocus();
    }
}
