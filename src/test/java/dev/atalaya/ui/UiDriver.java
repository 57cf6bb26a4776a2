package dev.atalaya.ui;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Drives a window as a user does. The only class of the tests that knows the robot behind it.
public final class UiDriver implements AutoCloseable {

    private final FxRobot robot = new FxRobot();
    private final Stage stage;

    private UiDriver(Stage stage) {
        this.stage = stage;
    }

    /// Opens a window, filled by `fill`, on the JavaFX thread.
    public static UiDriver open(Consumer<Stage> fill) {
        Stage stage = Fx.get(() -> {
            Stage made = new Stage();
            fill.accept(made);
            made.show();
            made.toFront();
            return made;
        });
        WaitForAsyncUtils.waitForFxEvents();
        return new UiDriver(stage);
    }

    /// Drives a window that is open already.
    public static UiDriver on(Stage stage) {
        return new UiDriver(stage);
    }

    public Stage stage() {
        return stage;
    }

    public UiDriver click(String query) {
        robot.clickOn(node(query));
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    /// With Shift or Control held. The headless robot forgets held keys at a click, so the events are made here.
    public UiDriver clickWith(KeyCode held, String query) {
        Node node = node(query);
        Fx.run(() -> {
            for (EventType<MouseEvent> type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
                node.fireEvent(mouse(type, node, held));
            }
        });
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, Node node, KeyCode held) {
        Bounds bounds = node.getBoundsInLocal();
        Point2D at = node.localToScreen(bounds.getCenterX(), bounds.getCenterY());
        Point2D inScene = node.localToScene(bounds.getCenterX(), bounds.getCenterY());
        boolean shift = held == KeyCode.SHIFT;
        boolean control = held == KeyCode.CONTROL;
        boolean down = type == MouseEvent.MOUSE_PRESSED;
        return new MouseEvent(
                type,
                inScene.getX(),
                inScene.getY(),
                at.getX(),
                at.getY(),
                MouseButton.PRIMARY,
                1,
                shift,
                control,
                false,
                false,
                down,
                false,
                false,
                true,
                false,
                true,
                null);
    }

    public UiDriver rightClick(String query) {
        Node node = node(query);
        robot.clickOn(node, MouseButton.SECONDARY);
        WaitForAsyncUtils.waitForFxEvents();
        // The headless platform does not ask for menus.
        Fx.run(() -> {
            if (Window.getWindows().stream().noneMatch(ContextMenu.class::isInstance)) node.fireEvent(menu(node));
        });
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    private static ContextMenuEvent menu(Node node) {
        Bounds bounds = node.getBoundsInLocal();
        Point2D at = node.localToScreen(bounds.getCenterX(), bounds.getCenterY());
        Point2D inScene = node.localToScene(bounds.getCenterX(), bounds.getCenterY());
        return new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                inScene.getX(),
                inScene.getY(),
                at.getX(),
                at.getY(),
                false,
                null);
    }

    public UiDriver moveTo(String query) {
        robot.moveTo(node(query));
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    /// Presses on one thing and carries it onto another; it is not let go.
    public UiDriver carry(String from, String onto) {
        robot.drag(node(from), MouseButton.PRIMARY).moveBy(30, 10).moveTo(node(onto));
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    /// Lets go what is carried, at this place.
    public UiDriver letGo() {
        robot.drop();
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    public UiDriver keys(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    public UiDriver type(String text) {
        robot.write(text, 0);
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    /// Does what the palette finds first. What is typed before the palette has the focus goes elsewhere.
    public UiDriver palette(String text) {
        await("the window in front", stage::isFocused);
        keys(KeyCode.CONTROL, KeyCode.K);
        await("the palette", node("#palette-field")::isFocused);
        return type(text).keys(KeyCode.ENTER);
    }

    /// What is found by a CSS selector, or by its text, in any window; it must be seen.
    public Node node(String query) {
        await(query + " to be seen", () -> find(query) != null);
        Node found = Fx.get(() -> find(query));
        if (found == null) throw new AssertionError(query + " is not seen");
        return found;
    }

    public boolean sees(String query) {
        return Fx.get(() -> find(query) != null);
    }

    /// How many of them are in the window.
    public long count(String selector) {
        return Fx.get(() -> stage.getScene().getRoot().lookupAll(selector).stream()
                .filter(UiDriver::seen)
                .count());
    }

    public String text(String query) {
        Node found = node(query);
        return Fx.get(() -> found instanceof Labeled labeled ? labeled.getText() : "");
    }

    /// Waits until it is so; fails after ten seconds.
    public void await(String what, Callable<Boolean> so) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> Fx.get(so));
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain for " + what, e);
        }
    }

    private static @Nullable Node find(String query) {
        for (Window window : List.copyOf(Window.getWindows()).reversed()) {
            if (!window.isShowing() || window.getScene() == null) continue;
            Node root = window.getScene().getRoot();
            boolean selector = query.startsWith("#") || query.startsWith(".");
            if (selector) {
                for (Node node : root.lookupAll(query)) if (seen(node)) return node;
            } else {
                for (Node node : root.lookupAll("*")) {
                    if (node instanceof Labeled labeled && query.equals(labeled.getText()) && seen(node)) return node;
                }
            }
        }
        return null;
    }

    static boolean seen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) if (!at.isVisible()) return false;
        Bounds bounds = node.localToScene(node.getBoundsInLocal());
        return bounds.getWidth() > 0 && bounds.getHeight() > 0;
    }

    @Override
    public void close() {
        Fx.run(stage::close);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
