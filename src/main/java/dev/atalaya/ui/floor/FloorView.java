package dev.atalaya.ui.floor;

import dev.atalaya.floor.AttentionLimits;
import dev.atalaya.ui.floor.conversations.ConversationsView;
import dev.atalaya.ui.floor.roster.RosterActions;
import dev.atalaya.ui.floor.roster.RosterView;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// Roster, conversations and what stands beside them. The side panes give way with the window, unless the user has
/// moved
/// a divider or hidden them.
final class FloorView extends SplitPane {

    private final FloorPanes panes;
    private final RosterView roster;
    private final ConversationsView conversations;
    private final Node beside;
    private double laidOut;

    FloorView(
            FloorViewModel model,
            AttentionLimits limits,
            RosterActions actions,
            FloorParts parts,
            Words words,
            Bag bag) {
        panes = model.panes();
        getStyleClass().add("floor");
        roster = new RosterView(
                model.roster(), model.floor(), actions, cell -> parts.rosterCell(cell, words), words, bag);
        conversations = new ConversationsView(
                model.conversations(), model.floor(), limits, row -> parts.conversationRow(row, words), words, bag);
        parts.conversations(conversations.table(), words);
        beside = parts.beside(words, bag);
        roster.setBottom(parts.belowRoster(words));
        roster.setMinWidth(PaneWidths.LEAST_ROSTER);
        conversations.setMinWidth(360);
        if (beside instanceof Region region) region.setMinWidth(PaneWidths.LEAST_BESIDE);
        setResizableWithParent(roster, false);
        setResizableWithParent(beside, false);
        bag.watch(panes.rosterProperty(), _ -> arrange());
        bag.watch(panes.cardProperty(), _ -> arrange());
        widthProperty().subscribe(_ -> layOut());
        addEventFilter(MouseEvent.MOUSE_DRAGGED, this::moved);
    }

    RosterView roster() {
        return roster;
    }

    private void arrange() {
        List<Node> shown = new ArrayList<>();
        if (panes.rosterProperty().get()) shown.add(roster);
        shown.add(conversations);
        if (panes.cardProperty().get()) shown.add(beside);
        if (shown.equals(getItems())) return;
        if (shown.size() - 1 != panes.dividers().length) panes.dividers(new double[0]);
        getItems().setAll(shown);
        layOut();
    }

    /// The user has moved a divider: from now on they stand where he puts them.
    private void moved(MouseEvent drag) {
        boolean divider = drag.getTarget() instanceof Node node
                && (node.getStyleClass().contains("split-pane-divider")
                        || node.getParent() != null
                                && node.getParent().getStyleClass().contains("split-pane-divider"));
        if (divider) panes.dividers(getDividerPositions());
    }

    /// A split pane that changed its size keeps the pixels of what does not give way, measured in the width it had:
    /// the card would grow while the window shrinks.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (laidOut == getWidth()) return;
        laidOut = getWidth();
        layOut();
        super.layoutChildren();
    }

    private void layOut() {
        double width = getWidth();
        if (width <= 0) return;
        double[] chosen = panes.dividers();
        if (chosen.length == getItems().size() - 1 && chosen.length > 0) {
            setDividerPositions(chosen);
            return;
        }
        double left = PaneWidths.roster(width) / width;
        double right = 1 - PaneWidths.beside(width) / width;
        boolean hasRoster = panes.rosterProperty().get();
        boolean hasCard = panes.cardProperty().get();
        if (hasRoster && hasCard) setDividerPositions(left, right);
        else if (hasRoster) setDividerPositions(left);
        else if (hasCard) setDividerPositions(right);
    }
}
