package dev.atalaya.ui.findings;

import dev.atalaya.floor.Role;
import dev.atalaya.insight.findings.Board;
import dev.atalaya.insight.findings.Finding;
import dev.atalaya.insight.findings.FindingWords;
import dev.atalaya.sync.Link;
import dev.atalaya.sync.Who;
import dev.atalaya.texts.Times;
import dev.atalaya.ui.control.Icon;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Emptiness;
import dev.atalaya.ui.shell.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The findings, the gravest first; below them what was put aside and what has gone. A card stays in place for as long
/// as nothing on it changes.
final class FindingsView extends VBox {

    /// @param said as it stands on the card
    private record Card(Finding finding, String said, FindingCard node) {

        boolean shows(Finding now, String words) {
            return finding.equals(now) && said.equals(words);
        }
    }

    private final FindingsViewModel model;
    private final FindingsDesk desk;
    private final Words words;
    private final Label count = new Label();
    private final Label last = new Label();
    private final Button undo = new Button();
    private final VBox open = new VBox();
    private final Label empty = new Label();
    private final Node done = Icon.DONE.node();
    private final VBox nothing;
    private final PastBox past;
    private Map<String, Card> cards = new HashMap<>();
    private @Nullable Role role;

    FindingsView(FindingsViewModel model, FindingsDesk desk, Words words, Bag bag) {
        this.model = model;
        this.desk = desk;
        this.words = words;
        past = new PastBox(desk, words);
        getStyleClass().add("findings");
        open.getStyleClass().add("finding-list");
        nothing = new VBox(done, empty);
        nothing.getStyleClass().add("findings-empty");
        VBox body = new VBox(nothing, open, past);
        body.getStyleClass().add("findings-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("findings-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(header(), scroll);
        last.getStyleClass().addAll("small", "muted");
        undo.setText(words.get("command.undo"));
        undo.getStyleClass().setAll("link", "small");
        bag.watch(model.appliedProperty(), this::applied);
        bag.watch(model.boardProperty(), this::show);
        bag.watch(model.floor().nowProperty(), _ -> age());
        bag.watch(model.floor().linkProperty(), this::link);
    }

    private Node header() {
        Label title = new Label(words.get("screen.findings"));
        title.getStyleClass().add("strong");
        count.getStyleClass().add("muted");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button bundle = new Button(words.get("bundle.open"));
        bundle.getStyleClass().add("plain");
        bundle.setId("findings-bundle");
        bundle.setMinWidth(USE_PREF_SIZE);
        bundle.setOnAction(_ -> desk.bundle());
        HBox header = new HBox(title, count, space, last, undo, bundle);
        header.getStyleClass().addAll("findings-header", "line-bottom");
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    /// What may be done depends on who is signed in.
    private void link(@Nullable Link link) {
        Who now = link == null ? null : link.who();
        Role as = now == null ? null : now.role();
        if (as != role) {
            role = as;
            cards = new HashMap<>();
            show(model.boardProperty().get());
        }
        age();
    }

    private void applied(FindingsViewModel.@Nullable Applied fix) {
        last.setText(fix == null ? "" : words.get("findings.last", fix.title()));
        undo.setVisible(fix != null);
        undo.setOnAction(_ -> {
            if (fix != null) desk.undo(fix);
        });
    }

    private void show(@Nullable Board board) {
        if (board == null) {
            cards = new HashMap<>();
            open.getChildren().clear();
            past.show(List.of(), List.of());
            age();
            return;
        }
        Map<String, Card> next = new HashMap<>();
        List<Node> nodes = new ArrayList<>();
        FindingWords says = desk.says();
        for (Finding finding : board.open()) {
            Card before = cards.get(finding.id());
            // The names may have come after the finding.
            String said = says.all(finding);
            Card card = before != null && before.shows(finding, said)
                    ? before
                    : new Card(finding, said, new FindingCard(finding, desk, words));
            next.put(finding.id(), card);
            nodes.add(card.node());
        }
        cards = next;
        if (!open.getChildren().equals(nodes)) open.getChildren().setAll(nodes);
        past.show(board.snoozed(), board.past());
        age();
    }

    private void age() {
        Board board = model.boardProperty().get();
        boolean none = board == null || board.open().isEmpty();
        nothing.setVisible(none);
        nothing.setManaged(none);
        done.setVisible(board != null);
        empty.setText(
                board == null
                        ? Emptiness.text(model.floor().linkProperty().getValue(), words, words.get("findings.looking"))
                        : words.get("findings.nothing"));
        if (board == null) {
            count.setText("");
            return;
        }
        count.setText(words.get(
                "findings.count",
                board.open().size(),
                Times.between(board.checkedAt(), model.floor().now()),
                board.days(),
                words.number(board.decisions())));
    }
}
