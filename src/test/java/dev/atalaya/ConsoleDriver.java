package dev.atalaya;

import dev.atalaya.cli.ConsoleLauncher;
import dev.atalaya.floor.OutboxItem;
import dev.atalaya.sync.Threads;
import dev.atalaya.sync.UiProbe;
import dev.atalaya.sync.UiPump;
import dev.atalaya.ui.Console;
import dev.atalaya.ui.Fx;
import dev.atalaya.ui.floor.conversations.ConversationRow;
import dev.atalaya.ui.floor.roster.AgentRow;
import dev.atalaya.ui.floor.roster.RosterRow;
import dev.atalaya.ui.shell.FxExecutor;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A console in a real window, and a hand on mouse and keyboard.
final class ConsoleDriver implements AutoCloseable {

    private static final long SECONDS = 30;

    private final FxRobot robot = new FxRobot();
    private final ConsoleStart start;
    private final Console console;
    private final Stage stage;
    private final UiPump pump;

    private ConsoleDriver(ConsoleLauncher.Wish wish, Consumer<OutboxItem> heard) {
        start = ConsoleStart.begin(wish, new Threads(failure -> {}), true);
        start.sync().feed().subscribe(delta -> delta.outbox().values().forEach(heard));
        FxExecutor ui = new FxExecutor();
        console = Fx.get(() -> start.console(ui, new PatientTimer(), () -> {}, _ -> {}));
        stage = Fx.get(() -> {
            Stage window = new Stage();
            console.show(window, wish.size().width(), wish.size().height());
            return window;
        });
        pump = start.feed(console, ui, UiProbe.NONE);
    }

    static ConsoleDriver open(ConsoleLauncher.Wish wish) {
        return open(wish, _ -> {});
    }

    /// @param heard told of each stage of the user's commands, on a thread of the console's own
    static ConsoleDriver open(ConsoleLauncher.Wish wish, Consumer<OutboxItem> heard) {
        return new ConsoleDriver(wish, heard);
    }

    void waitFor(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("waited " + SECONDS + " s for " + what, e);
        }
    }

    /// The visible lines of the table whose conversation this agent has.
    List<String> rowsOf(String agentId) {
        return Fx.get(() -> rows().stream()
                .map(row -> row.getItem())
                .filter(row -> agentId.equals(row.view().conversation().assigneeId()))
                .map(ConversationRow::id)
                .toList());
    }

    /// The first lines of the table.
    List<String> lines(int most) {
        return Fx.get(() -> rows().stream()
                .sorted(Comparator.comparing(row -> row.localToScene(0, 0).getY()))
                .limit(most)
                .map(row -> row.getItem().id())
                .toList());
    }

    /// The lines of the roster of those to whom conversations may be given, `group/agent` each.
    List<String> eligible() {
        return Fx.get(() -> stage.getScene().getRoot().lookupAll(".roster-cell").stream()
                .filter(node -> node instanceof ListCell<?> cell
                        && cell.isVisible()
                        && cell.getItem() instanceof AgentRow agent
                        && agent.view().eligible())
                .map(node -> ((AgentRow) ((ListCell<?>) node).getItem()).key())
                .toList());
    }

    /// Chooses these lines with the mouse.
    void select(List<String> ids) {
        robot.clickOn(middle(() -> row(ids.getFirst())));
        robot.press(KeyCode.CONTROL);
        ids.stream().skip(1).forEach(id -> robot.clickOn(middle(() -> row(id))));
        robot.release(KeyCode.CONTROL);
    }

    /// Drags a line of the table onto a line of the roster.
    ///
    /// @param key `group/agent`
    void drag(String id, String key) {
        take(id);
        hover(key);
        drop();
    }

    /// Begins to drag a line of the table.
    void take(String id) {
        robot.drag(middle(() -> row(id)), MouseButton.PRIMARY).moveBy(30, 10);
    }

    /// Lets go of what is dragged.
    void drop() {
        robot.drop();
    }

    /// Moves the pointer over a line of the roster. Until it stands still: a banner may move it, or the roster sort
    /// itself anew.
    void hover(String key) {
        waitFor(key + " to stand still under the pointer", () -> {
            Point2D aimed = middle(() -> rosterCell(key));
            robot.moveTo(aimed);
            WaitForAsyncUtils.waitForFxEvents();
            return middle(() -> rosterCell(key)).equals(aimed);
        });
    }

    /// Drags a line of the table onto something that is there only while something is dragged.
    void dragOnto(String id, String selector) {
        robot.drag(middle(() -> row(id)), MouseButton.PRIMARY).moveBy(30, 10);
        waitFor(
                selector + " to be there",
                () -> robot.lookup(selector)
                        .match(Node::isVisible)
                        .match(node -> node.getParent().isVisible())
                        .tryQuery()
                        .isPresent());
        robot.moveTo(middle(() -> stage.getScene().lookup(selector))).drop();
    }

    /// Whether the roster shows an agent as one to whom conversations may be given.
    ///
    /// @param key `group/agent`
    boolean there(String key) {
        return Fx.get(() -> rosterCell(key) instanceof ListCell<?> cell
                && cell.getItem() instanceof AgentRow agent
                && agent.view().eligible());
    }

    /// Opens the menu of a line of the roster and does what stands there.
    ///
    /// @param key `group/agent`
    void menu(String key, String entry) {
        hover(key);
        robot.clickOn(MouseButton.SECONDARY);
        click(entry);
    }

    /// Clicks on what has this text or selector, once it is there.
    void click(String what) {
        waitFor(what + " to be there", () -> robot.lookup(what).tryQuery().isPresent());
        robot.clickOn(what);
    }

    /// Presses the button of this selector without the mouse, once it is there.
    void fire(String selector) {
        waitFor(selector + " to be there", () -> Fx.get(() -> stage.getScene().lookup(selector) != null));
        Fx.run(() -> ((ButtonBase) stage.getScene().lookup(selector)).fire());
    }

    String text(String selector) {
        return Fx.get(() -> ((Labeled) stage.getScene().lookup(selector)).getText());
    }

    /// Where it is in the very moment in which it is found: a live table may show the line in another row later.
    private static Point2D middle(Supplier<Node> found) {
        return Fx.get(() -> {
            Node node = found.get();
            Bounds bounds = node.localToScreen(node.getBoundsInLocal());
            return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
    }

    private Node row(String id) {
        return rows().stream()
                .filter(row -> row.getItem().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private List<TableRow<ConversationRow>> rows() {
        return stage.getScene().getRoot().lookupAll(".table-row-cell").stream()
                .filter(node ->
                        node instanceof TableRow<?> row && !row.isEmpty() && row.getItem() instanceof ConversationRow)
                .map(node -> (TableRow<ConversationRow>) node)
                .toList();
    }

    private Node rosterCell(String key) {
        return stage.getScene().getRoot().lookupAll(".roster-cell").stream()
                .filter(node -> node instanceof ListCell<?> cell
                        && cell.getItem() instanceof RosterRow row
                        && row.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        Fx.run(() -> {
            pump.close();
            stage.close();
            console.close();
        });
        start.close();
    }
}
