package dev.atalaya.ui.log;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Candidate;
import dev.atalaya.insight.WhyNot;
import dev.atalaya.texts.Names;
import dev.atalaya.ui.control.LinePane;
import dev.atalaya.ui.shell.Words;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One conversation and why it went elsewhere.
final class WhyNotCell extends ListCell<WhyNot.Line> {

    private static final PseudoClass GOT = PseudoClass.getPseudoClass("got");

    private final Words words;
    private final Names names;
    private final Label time = new Label();
    private final Label contact = new Label();
    private final Label reason = new Label();
    private final VBox box = new VBox(1, new LinePane(8).fixed(time).lead(contact), reason);

    /// @param explain told of the decision that was clicked
    WhyNotCell(Words words, Names names, Consumer<Assignment> explain) {
        this.words = words;
        this.names = names;
        getStyleClass().add("why-not-cell");
        time.getStyleClass().addAll("small", "muted");
        contact.getStyleClass().add("medium");
        reason.getStyleClass().addAll("small", "why-not-reason");
        setPrefWidth(0);
        setOnMouseClicked(click -> {
            WhyNot.Line line = getItem();
            if (line != null && click.getButton() == MouseButton.PRIMARY) explain.accept(line.decision());
        });
    }

    @Override
    protected void updateItem(WhyNot.@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(empty || line == null ? null : box);
        if (empty || line == null) return;
        Assignment decision = line.decision();
        time.setText(words.times().second(decision.at()));
        contact.setText(decision.contactName());
        reason.pseudoClassStateChanged(GOT, line.reason() == WhyNot.Reason.GOT);
        reason.setText(words.get("whynot.line." + line.reason(), receiver(decision), line.among()));
    }

    private String receiver(Assignment decision) {
        String id = decision.agentId();
        if (id == null) return "";
        return decision.chosen().map(Candidate::name).orElseGet(() -> names.agent(id));
    }
}
