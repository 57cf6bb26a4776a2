package dev.atalaya.ui.floor.conversations;

import dev.atalaya.floor.AttentionLimits;
import dev.atalaya.ui.control.Scrolled;
import dev.atalaya.ui.live.Hold;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// The table. Its order is the view-model's: a click on a header asks for another one. What is selected is kept by id
/// in
/// the view-model and put back after each change of places.
final class ConversationTable extends TableView<ConversationRow> {

    static final double ROW_HEIGHT = 40;
    private static final double SCROLL_BAR = 12;
    /// So many lines are in sight in any window.
    private static final int FIRST_PAGE = 10;

    private final ConversationsViewModel model;
    /// While the table is told what to show, rather than telling what the user wants.
    private boolean restoring = true;

    ConversationTable(
            ConversationsViewModel model,
            LiveFloor floor,
            AttentionLimits limits,
            Consumer<TableRow<ConversationRow>> rows,
            Words words,
            Bag bag) {
        this.model = model;
        getStyleClass().add("conversations");
        setFixedCellSize(ROW_HEIGHT);
        setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
        widthProperty().subscribe(_ -> spread());
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        // The floor outlives the cells: they listen to a time of the view's own, which goes with them.
        ObjectProperty<Instant> now = new SimpleObjectProperty<>();
        bag.watch(floor.nowProperty(), now::set);
        getColumns().setAll(new Columns(words, new ConversationWords(words, limits), now).all());
        setRowFactory(_ -> {
            TableRow<ConversationRow> row = new TableLine();
            rows.accept(row);
            return row;
        });
        setSortPolicy(_ -> sort(getSortOrder()));
        setItems(model.shown());
        showOrder();
        scrollTo(model.top());
        bag.add(() -> {
            model.top(Scrolled.top(this));
            restoring = true;
            setItems(null);
        });
        select(bag);
        hoverProperty().subscribe(over -> model.hold(Hold.POINTER, over));
    }

    private void spread() {
        if (getWidth() <= 0) return;
        Map<SortKey, Double> widths = ColumnWidths.of(getWidth() - SCROLL_BAR);
        for (TableColumn<ConversationRow, ?> column : getColumns()) {
            Double width = widths.get((SortKey) column.getUserData());
            column.setVisible(width != null);
            if (width != null) column.setPrefWidth(Math.floor(width));
        }
    }

    private boolean sort(List<TableColumn<ConversationRow, ?>> wanted) {
        if (restoring) return true;
        SortKey before = model.sortKeyProperty().get();
        if (wanted.isEmpty()) {
            // The table leaves the order to chance at the third click; here each one turns it round.
            model.sort(before, !model.reversedProperty().get());
        } else {
            SortKey key = (SortKey) wanted.getFirst().getUserData();
            boolean down = wanted.getFirst().getSortType() == SortType.DESCENDING;
            model.sort(key, key == before && down != key.fromTheMost());
        }
        showOrder();
        return true;
    }

    /// Draws the arrow in the header that the view-model's order asks for.
    private void showOrder() {
        restoring = true;
        SortKey key = model.sortKeyProperty().get();
        for (TableColumn<ConversationRow, ?> column : getColumns()) {
            if (column.getUserData() != key) continue;
            boolean down = key.fromTheMost() != model.reversedProperty().get();
            column.setSortType(down ? SortType.DESCENDING : SortType.ASCENDING);
            getSortOrder().setAll(List.of(column));
        }
        restoring = false;
    }

    private void select(Bag bag) {
        restore();
        ListChangeListener<ConversationRow> chosen = _ -> chosen();
        getSelectionModel().getSelectedItems().addListener(chosen);
        getFocusModel().focusedItemProperty().addListener((_, _, _) -> chosen());
        ListChangeListener<ConversationRow> moved = _ -> restore();
        model.shown().addListener(moved);
        bag.add(() -> model.shown().removeListener(moved));
        bag.watch(model.selection().idsProperty(), this::follow);
    }

    private void chosen() {
        if (restoring || getItems() == null) return;
        List<String> ids = new ArrayList<>();
        for (ConversationRow row : getSelectionModel().getSelectedItems()) if (row != null) ids.add(row.id());
        ConversationRow lead = getSelectionModel().getSelectedItem();
        model.selection().select(ids, lead == null ? null : lead.id());
    }

    /// The view-model chose something.
    private void follow(Set<String> ids) {
        if (restoring) return;
        List<String> shown = new ArrayList<>();
        for (ConversationRow row : getSelectionModel().getSelectedItems()) if (row != null) shown.add(row.id());
        if (Set.copyOf(shown).equals(ids)) return;
        restore();
        int first = getSelectionModel().getSelectedIndex();
        if (first >= 0 && !Scrolled.shows(this, first)) scrollTo(first < FIRST_PAGE ? 0 : first - 3);
    }

    private void restore() {
        Set<String> ids = model.selection().idsProperty().get();
        @Nullable String lead = model.selection().leadId();
        restoring = true;
        getSelectionModel().clearSelection();
        int[] indices = new int[ids.size()];
        int found = 0;
        int leadIndex = -1;
        List<ConversationRow> items = getItems();
        for (int i = 0; i < items.size() && found < indices.length; i++) {
            String id = items.get(i).id();
            if (!ids.contains(id)) continue;
            indices[found++] = i;
            if (id.equals(lead)) leadIndex = i;
        }
        for (int i = 0; i < found; i++)
            if (indices[i] != leadIndex) getSelectionModel().select(indices[i]);
        if (leadIndex >= 0) getSelectionModel().select(leadIndex);
        restoring = false;
    }
}
