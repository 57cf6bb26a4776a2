package dev.atalaya.ui.floor;

import dev.atalaya.floor.AttentionLimits;
import dev.atalaya.ui.floor.conversations.ConversationsView;
import dev.atalaya.ui.floor.roster.RosterActions;
import dev.atalaya.ui.floor.roster.RosterView;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Words;
import java.net.URL;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/// Roster, conversations and what stands beside them.
final class FloorView extends SplitPane {

    private static final double ROSTER = 312;
    private static final double NARROW_ROSTER = 292;
    private static final double BESIDE = 392;

    private final RosterView roster;

    FloorView(
            FloorViewModel model,
            AttentionLimits limits,
            RosterActions actions,
            FloorParts parts,
            Words words,
            Bag bag) {
        getStyleClass().add("floor");
        URL sheet = Objects.requireNonNull(FloorView.class.getResource("floor.css"));
        getStylesheets().add(sheet.toExternalForm());
        roster = new RosterView(
                model.roster(), model.floor(), actions, cell -> parts.rosterCell(cell, words), words, bag);
        ConversationsView conversations = new ConversationsView(
                model.conversations(), model.floor(), limits, row -> parts.conversationRow(row, words), words, bag);
        Node beside = parts.beside(words, bag);
        roster.setMinWidth(240);
        conversations.setMinWidth(360);
        if (beside instanceof Region region) region.setMinWidth(300);
        setResizableWithParent(roster, false);
        setResizableWithParent(beside, false);
        getItems().addAll(roster, conversations, beside);
        layOut();
    }

    RosterView roster() {
        return roster;
    }

    /// The side panes take their widths once the window's is known; then the user's dividers stand.
    private void layOut() {
        widthProperty().addListener((_, before, width) -> {
            if (before.doubleValue() > 0 || width.doubleValue() <= 0) return;
            double beside = Math.clamp(width.doubleValue() * 0.25, BESIDE, 520);
            boolean narrow = width.doubleValue() < 1300;
            if (narrow) beside = 312;
            setDividerPositions(
                    (narrow ? NARROW_ROSTER : ROSTER) / width.doubleValue(), 1 - beside / width.doubleValue());
        });
    }
}
