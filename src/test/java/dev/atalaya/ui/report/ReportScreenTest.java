package dev.atalaya.ui.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.atalaya.insight.TooMuch;
import dev.atalaya.insight.sheet.Asked;
import dev.atalaya.insight.sheet.Part;
import dev.atalaya.insight.sheet.Sheet;
import dev.atalaya.insight.sheet.SheetFixture;
import dev.atalaya.insight.sheet.SheetSource;
import dev.atalaya.sync.Deltas;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import dev.atalaya.ui.Fx;
import dev.atalaya.ui.card.CardPast;
import dev.atalaya.ui.card.CardViewModel;
import dev.atalaya.ui.card.HeldLookup;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.live.ManualTimer;
import dev.atalaya.ui.log.LogReader;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Shown;
import dev.atalaya.ui.shell.Words;
import dev.atalaya.ui.theme.Theme;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

/// What the report's screen shows while figures come, go and fail to come.
class ReportScreenTest {

    private static final Words WORDS = Words.of(Texts.of(Language.EN), SheetFixture.ZONE);

    private final Deque<Runnable> work = new ArrayDeque<>();
    private final ManualTimer timer = new ManualTimer();
    private final LiveFloor floor = new LiveFloor(System::nanoTime);
    private final LogReader reader = new LogReader(work::add, Runnable::run);
    private final HeldLookup lookup = new HeldLookup();
    private final ReportViewModel model = new ReportViewModel(floor, source(), reader, timer);
    private final ReportScreen screen = new ReportScreen(
            model,
            new ReportCard(
                    model,
                    lookup,
                    new CardViewModel(lookup, Runnable::run, CardPast.NONE),
                    _ -> {},
                    _ -> {},
                    (_, _) -> {}),
            new ReportFiles(reader, _ -> {}),
            null);
    private Shown shown = new Shown(new Pane(), new Bag());
    private Function<Asked, Sheet> made = ReportScreenTest::sheet;

    private SheetSource source() {
        return (wanted, _, _, _) -> made.apply(wanted);
    }

    private static Sheet sheet(Asked asked) {
        Sheet one = SheetFixture.sheet();
        return new Sheet(asked, one.platform(), one.groups(), one.made(), one.tiles(), one.parts(), one.sums());
    }

    private static Sheet sheet(Sheet one, List<Part> parts) {
        return new Sheet(one.asked(), one.platform(), one.groups(), one.made(), one.tiles(), parts, one.sums());
    }

    private Parent open() {
        floor.apply(Deltas.floor());
        shown = screen.open(WORDS);
        Parent root = new Scene((Parent) shown.node(), 1280, 800).getRoot();
        root.applyCss();
        root.layout();
        return root;
    }

    private static Node node(Parent root, String selector) {
        return Objects.requireNonNull(root.lookup(selector), selector);
    }

    private static String text(Parent root, String selector) {
        return ((Labeled) node(root, selector)).getText();
    }

    private boolean canPrint() {
        return screen.commands().stream()
                .filter(command -> command.id().equals("report-print"))
                .allMatch(command -> command.executableProperty().get());
    }

    @Test
    void whileAnotherStretchIsWorkedOutNoFiguresAreThereToPrint() {
        Fx.run(() -> {
            Parent root = open();
            work.remove().run();
            assertThat(node(root, "#report-export").isDisabled()).isFalse();
            assertThat(node(root, ".report-tiles").isVisible()).isTrue();
            assertThat(canPrint()).isTrue();
            model.go(model.stateProperty().get().withDays(Days.of(Days.Choice.LAST_MONTH)));
            assertThat(node(root, "#report-export").isDisabled()).isTrue();
            assertThat(node(root, "#report-print").isDisabled()).isTrue();
            assertThat(canPrint()).isFalse();
            assertThat(node(root, ".report-tiles").isVisible()).isFalse();
            assertThat(text(root, ".report-loading .label")).isEqualTo("Working the report out…");
            model.cancel();
            assertThat(text(root, ".report-loading .label")).isEqualTo("Stopped before the report was ready.");
            assertThat(node(root, "#report-export").isDisabled()).isTrue();
        });
    }

    @Test
    void whatHasNoRoomIsSaidWithWhatToDo() {
        Fx.run(() -> {
            made = _ -> {
                throw TooMuch.exception();
            };
            Parent root = open();
            work.remove().run();
            assertThat(text(root, ".report-loading .label")).isEqualTo(WORDS.get("report.empty.too-much"));
            assertThat(node(root, ".report-loading").isVisible()).isTrue();
            assertThat(node(root, "#report-cancel").isVisible()).isFalse();
            assertThat(node(root, "#report-export").isDisabled()).isTrue();
        });
    }

    @Test
    void theHeadingIsThatOfTheFigures() {
        Fx.run(() -> {
            made = _ -> SheetFixture.sheet();
            Parent root = open();
            assertThat(text(root, "#report-days")).isNotEqualTo("Mon 23 Nov 2026");
            work.remove().run();
            assertThat(text(root, "#report-days")).isEqualTo("Mon 23 Nov 2026");
        });
    }

    /// The agents in the order of the lines, whose line is chosen in brackets.
    private static String lines(Parent root) {
        TableView<ReportLine> table = table(root);
        return table.getItems().stream()
                .map(line -> line == table.getSelectionModel().getSelectedItem() ? "[" + line.id() + "]" : line.id())
                .filter(id -> !id.startsWith("of "))
                .map(id -> id.replaceAll("(Ventas|Soporte[^/]*)/", ""))
                .collect(Collectors.joining(" "));
    }

    @SuppressWarnings("unchecked")
    private static TableView<ReportLine> table(Parent root) {
        return (TableView<ReportLine>) node(root, "#report-table");
    }

    private static TableColumn<ReportLine, ?> column(Parent root, SortKey key) {
        return table(root).getColumns().stream()
                .filter(column -> column.getUserData() == key)
                .findFirst()
                .orElseThrow();
    }

    /// As a click on its heading does.
    private static void sort(Parent root, SortKey key) {
        table(root).getSortOrder().setAll(List.of(column(root, key)));
    }

    @Test
    void theChosenLineStaysChosenThroughASortAndARefresh() {
        Fx.run(() -> {
            Parent root = open();
            work.remove().run();
            table(root).getSelectionModel().select(2);
            assertThat(lines(root)).isEqualTo("marta [jorge] test1 ana");
            sort(root, SortKey.NOT_ASSIGNABLE);
            assertThat(lines(root)).isEqualTo("[jorge] test1 marta ana");
            Sheet all = SheetFixture.sheet();
            Part ventas = all.parts().getFirst();
            made = _ -> sheet(
                    all,
                    List.of(SheetFixture.part(
                            "Ventas", ventas.lines().get(2), ventas.lines().get(1))));
            model.load();
            work.remove().run();
            assertThat(lines(root)).isEqualTo("[jorge] test1");
            made = _ -> sheet(
                    all, List.of(SheetFixture.part("Ventas", ventas.lines().get(2))));
            model.load();
            work.remove().run();
            assertThat(lines(root)).isEqualTo("test1");
        });
    }

    @Test
    void orderArrowAndZoomAreThereAgainAfterAnotherScreen() {
        Fx.run(() -> {
            Parent root = open();
            work.remove().run();
            column(root, SortKey.RECEIVED).setSortType(TableColumn.SortType.DESCENDING);
            sort(root, SortKey.RECEIVED);
            model.window().zoom(0.5, 0.5);
            var seen = model.window().seenProperty().get();
            shown.close();
            Parent again = open();
            work.remove().run();
            assertThat(lines(again)).isEqualTo("jorge marta test1 ana");
            assertThat(table(again).getSortOrder()).hasSize(1);
            assertThat(table(again).getSortOrder().getFirst().getUserData()).isEqualTo(SortKey.RECEIVED);
            assertThat(table(again).getSortOrder().getFirst().getSortType()).isEqualTo(TableColumn.SortType.DESCENDING);
            assertThat(model.window().seenProperty().get()).isEqualTo(seen);
            assertThat(seen.all()).isFalse();
        });
    }

    @Test
    void figuresThatMayBeTooLowAreSaidToBeSoForAsLongAsTheyStand() {
        Fx.run(() -> {
            made = _ -> {
                Sheet one = SheetFixture.sheet();
                return new Sheet(
                        one.asked(),
                        one.platform(),
                        one.groups(),
                        one.made(),
                        one.tiles(),
                        one.parts(),
                        one.sums(),
                        "no history is kept");
            };
            Parent root = open();
            work.remove().run();
            assertThat(node(root, ".report-loading").isVisible()).isTrue();
            assertThat(text(root, ".report-loading .label"))
                    .startsWith("Incomplete")
                    .contains("(no history is kept)");
        });
    }

    @Test
    void whoStopsARefreshIsToldWhenTheFiguresWereMade() {
        Fx.run(() -> {
            Parent root = open();
            work.remove().run();
            model.load();
            model.cancel();
            assertThat(node(root, ".report-loading").isVisible()).isTrue();
            assertThat(text(root, ".report-loading .label"))
                    .isEqualTo("Stopped. These are the figures of Tue 24 Nov, 10:19:48.");
            assertThat(node(root, "#report-export").isDisabled()).isFalse();
        });
    }

    @Test
    void theHoursStandAboveTheBarsThatTheyMean() {
        Fx.run(() -> {
            made = _ -> SheetFixture.sheet();
            Parent root = open();
            root.getScene().getStylesheets().setAll(Theme.DARK.stylesheets());
            work.remove().run();
            root.applyCss();
            root.layout();
            Bounds hours = place(node(root, ".time-axis"));
            Bounds bars = place(node(root, ".time-bars"));
            assertThat(hours.getMinX()).isCloseTo(bars.getMinX(), within(1.0));
            assertThat(hours.getMaxX()).isCloseTo(bars.getMaxX(), within(1.0));
        });
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
