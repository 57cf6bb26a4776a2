package dev.atalaya.ui;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
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

    public Stage stage() {
        return stage;
    }

    public UiDriver click(String query) {
        robot.clickOn(node(query));
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    public UiDriver clickWith(KeyCode held, String query) {
        robot.press(held);
        robot.clickOn(node(query));
        robot.release(held);
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    public UiDriver rightClick(String query) {
        robot.clickOn(node(query), MouseButton.SECONDARY);
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    public UiDriver moveTo(String query) {
        robot.moveTo(node(query));
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

    private static boolean seen(Node node) {
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
