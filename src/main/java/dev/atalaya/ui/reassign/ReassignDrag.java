package dev.atalaya.ui.reassign;

import dev.atalaya.routing.DropVerdict;
import dev.atalaya.sync.ConversationView;
import dev.atalaya.texts.Texts;
import dev.atalaya.ui.control.Tone;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The mouse side of a drag, with full press-drag-release gestures: no clipboard, real coordinates, alike on every
/// system. What it means is the view-model's.
public final class ReassignDrag {

    private static final PseudoClass ALLOWED = PseudoClass.getPseudoClass("drop-allowed");
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("drop-warning");
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("drop-refused");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("drop-over");

    private final ReassignViewModel model;
    private final DropWords words;
    private final DragGhost ghost;
    private final Pane overlay;
    private final Subscription following;
    private final EventHandler<KeyEvent> escape = this::escape;
    private Point2D at = Point2D.ZERO;
    /// Where Escape is listened for, while something is carried: the node it began at may have left it meanwhile.
    private @Nullable Scene listening;

    /// @param overlay lies over the whole window; the ghost is added to it
    public ReassignDrag(ReassignViewModel model, Texts texts, DropWords words, Pane overlay) {
        this.model = model;
        this.words = words;
        this.overlay = overlay;
        ghost = new DragGhost(texts);
        overlay.getChildren().add(ghost);
        // The pointer enters a line after it has moved there: the ghost says at once where it is now.
        following = Subscription.combine(
                model.hoveredProperty().subscribe(_ -> draw()),
                model.plannedProperty().subscribe(_ -> draw()),
                model.carriedProperty().subscribe(carried -> {
                    if (carried.isEmpty()) ended();
                }));
    }

    /// Takes the ghost away again, and ends what is under way.
    public void dispose() {
        model.end();
        following.unsubscribe();
        overlay.getChildren().remove(ghost);
    }

    /// Makes a node the place where drags begin.
    ///
    /// @param selection what is carried; asked when the drag begins
    public void source(Node node, Supplier<List<ConversationView>> selection) {
        node.addEventHandler(MouseEvent.DRAG_DETECTED, event -> {
            if (event.getButton() != MouseButton.PRIMARY) return;
            model.begin(selection.get());
            if (!model.dragging()) return;
            node.startFullDrag();
            listening = node.getScene();
            listening.addEventFilter(KeyEvent.KEY_PRESSED, escape);
            move(event);
            event.consume();
        });
        node.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> {
            if (model.dragging()) move(event);
        });
        node.addEventHandler(MouseDragEvent.MOUSE_DRAG_DONE, event -> model.end());
    }

    /// Makes a node a place to drop. Its pseudo-classes `drop-allowed`, `drop-warning`, `drop-refused` follow the drag.
    ///
    /// @param target asked at each event, as cells are reused; null where nothing can be dropped
    public void zone(Node node, Supplier<@Nullable DropTarget> target) {
        node.addEventHandler(MouseDragEvent.MOUSE_DRAG_ENTERED, event -> {
            // After Escape the button is still held, but nothing is carried.
            if (!model.dragging()) return;
            model.hoveredProperty().set(target.get());
            node.pseudoClassStateChanged(OVER, true);
        });
        node.addEventHandler(MouseDragEvent.MOUSE_DRAG_EXITED, event -> {
            if (Objects.equals(model.hoveredProperty().get(), target.get())) {
                model.hoveredProperty().set(null);
            }
            node.pseudoClassStateChanged(OVER, false);
        });
        node.addEventHandler(MouseDragEvent.MOUSE_DRAG_RELEASED, event -> {
            DropTarget here = target.get();
            node.pseudoClassStateChanged(OVER, false);
            if (here != null) model.drop(here);
        });
    }

    /// Shows on a node whether a drop on it would do anything.
    static void allow(Node node, boolean can) {
        node.pseudoClassStateChanged(ALLOWED, can);
        node.pseudoClassStateChanged(REFUSED, !can);
    }

    /// Shows on a node what a drop on it would mean; null takes it away.
    public static void mark(Node node, @Nullable DropVerdict verdict) {
        DropVerdict.Level level = verdict == null ? null : verdict.level();
        node.pseudoClassStateChanged(ALLOWED, level == DropVerdict.Level.ALLOWED);
        node.pseudoClassStateChanged(WARNING, level == DropVerdict.Level.WARNING);
        node.pseudoClassStateChanged(REFUSED, level == DropVerdict.Level.REFUSED);
    }

    private void escape(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE || !model.dragging()) return;
        model.end();
        event.consume();
    }

    private void move(MouseEvent event) {
        at = overlay.sceneToLocal(event.getSceneX(), event.getSceneY());
        draw();
    }

    private void draw() {
        if (!model.dragging()) return;
        List<ConversationView> carried = model.carriedProperty().get();
        DropTarget over = model.hoveredProperty().get();
        RescuePlan plan = model.plannedProperty().get();
        if (plan != null) {
            boolean can = !plan.shares().isEmpty();
            String left = can ? words.left(plan) : "";
            ghost.show(
                    carried.size(),
                    words.rule(plan),
                    words.means(plan),
                    left,
                    can ? Tone.OK : Tone.BAD,
                    at.getX(),
                    at.getY());
            return;
        }
        if (over == null) {
            ghost.show(carried.size(), "", "", "", Tone.ACCENT, at.getX(), at.getY());
            return;
        }
        DropVerdict verdict = model.verdict(over);
        String moves = verdict.level() == DropVerdict.Level.REFUSED ? "" : words.moves(carried, over);
        ghost.show(
                carried.size(),
                over.label(),
                words.brief(verdict),
                moves,
                DropWords.tone(verdict),
                at.getX(),
                at.getY());
    }

    private void ended() {
        ghost.hide();
        if (listening != null) listening.removeEventFilter(KeyEvent.KEY_PRESSED, escape);
        listening = null;
    }
}
