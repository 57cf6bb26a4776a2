package dev.atalaya.ui.reassign;

import dev.atalaya.sync.ConversationView;
import dev.atalaya.texts.Texts;
import dev.atalaya.ui.live.LiveFloor;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// A place to drop for each rule by which several conversations can be spread. There only while several are carried.
public final class SpreadStrip extends VBox {

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("drop-over");

    private final ReassignViewModel model;
    private final LiveFloor floor;
    private final Texts texts;
    private final Subscription subscription;

    /// @param dropped gets what would become of what was let go on a rule, and that
    public SpreadStrip(
            ReassignViewModel model,
            LiveFloor floor,
            Texts texts,
            BiConsumer<RescuePlan, List<ConversationView>> dropped) {
        this.model = model;
        this.floor = floor;
        this.texts = texts;
        setId("spread-strip");
        getStyleClass().addAll("spread-strip", "line-top");
        Label title = new Label(texts.get("spread.title"));
        title.getStyleClass().add("heading");
        getChildren().add(title);
        for (SpreadRule rule : SpreadRule.values()) getChildren().add(tile(rule, dropped));
        subscription = model.carriedProperty().subscribe(carried -> {
            setVisible(carried.size() > 1);
            setManaged(carried.size() > 1);
        });
    }

    private Node tile(SpreadRule rule, BiConsumer<RescuePlan, List<ConversationView>> dropped) {
        Label name = new Label(texts.get("spread.rule." + rule));
        name.getStyleClass().add("medium");
        Label hint = new Label(texts.get("spread.hint." + rule));
        hint.getStyleClass().addAll("small", "muted");
        VBox tile = new VBox(name, hint);
        tile.setId("spread-" + rule);
        tile.getStyleClass().add("spread-tile");
        tile.addEventHandler(MouseDragEvent.MOUSE_DRAG_ENTERED, _ -> {
            // After Escape the button is still held, but nothing is carried.
            if (!model.dragging()) return;
            // What is carried may be much: what a rule means is worked out once, for the one that is pointed at.
            RescuePlan plan = model.plan(model.carriedProperty().get(), floor, rule);
            ReassignDrag.allow(tile, !plan.shares().isEmpty());
            tile.pseudoClassStateChanged(OVER, true);
            model.plannedProperty().set(plan);
        });
        tile.addEventHandler(MouseDragEvent.MOUSE_DRAG_EXITED, _ -> {
            tile.pseudoClassStateChanged(OVER, false);
            model.plannedProperty().set(null);
        });
        tile.addEventHandler(MouseDragEvent.MOUSE_DRAG_RELEASED, _ -> {
            List<ConversationView> carried = model.carriedProperty().get();
            RescuePlan plan = model.plannedProperty().get();
            tile.pseudoClassStateChanged(OVER, false);
            model.end();
            if (plan != null) dropped.accept(plan, carried);
        });
        return tile;
    }

    /// Ends following the view-model.
    public void dispose() {
        subscription.unsubscribe();
    }
}
