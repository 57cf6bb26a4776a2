package dev.atalaya.ui.card;

import dev.atalaya.floor.Assignment;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// All decisions about the conversation, newest first; a click explains that one. Nothing where there is only one.
final class HistoryList extends VBox {

    /// So many are shown at first: a held conversation may have been decided again many times.
    private static final int FEW = 4;

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final CardWords words;
    private final Consumer<String> explain;
    private List<Assignment> history = List.of();
    private boolean all;

    /// @param explain told of the id of the decision to be explained
    HistoryList(CardWords words, Consumer<String> explain) {
        this.words = words;
        this.explain = explain;
        getStyleClass().add("history");
    }

    /// @param chosen the id of the one that is being explained
    void show(List<Assignment> decisions, String chosen) {
        if (history.isEmpty()
                || decisions.isEmpty()
                || !history.getFirst()
                        .conversationId()
                        .equals(decisions.getFirst().conversationId())) all = false;
        history = decisions;
        getChildren().clear();
        setVisible(decisions.size() > 1);
        setManaged(isVisible());
        if (!isVisible()) return;
        getChildren().add(CardSections.section(words.get("card.section.history")));
        int most = all ? decisions.size() : place(decisions, chosen);
        for (Assignment decision : decisions.subList(0, most)) getChildren().add(line(decision, chosen));
        if (most < decisions.size()) getChildren().add(more(chosen));
    }

    /// The few newest ones, and on to the chosen one.
    private static int place(List<Assignment> decisions, String chosen) {
        int most = Math.min(FEW, decisions.size());
        for (int i = most; i < decisions.size(); i++) if (decisions.get(i).id().equals(chosen)) most = i + 1;
        return most;
    }

    private Button line(Assignment decision, String chosen) {
        Button line = button(words.inShort(decision));
        line.setId("decision-" + decision.id());
        line.pseudoClassStateChanged(CHOSEN, decision.id().equals(chosen));
        line.setOnAction(_ -> explain.accept(decision.id()));
        return line;
    }

    private Button more(String chosen) {
        Button more = button(words.get("card.history.all", history.size()));
        more.getStyleClass().add("link");
        more.setOnAction(_ -> {
            all = true;
            show(history, chosen);
        });
        return more;
    }

    private static Button button(String text) {
        Button button = new Button(text);
        button.getStyleClass().setAll("history-line");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        return button;
    }
}
