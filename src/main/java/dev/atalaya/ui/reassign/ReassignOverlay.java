package dev.atalaya.ui.reassign;

import dev.atalaya.sync.ConversationView;
import dev.atalaya.texts.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Lies over the window: the confirmation while one is asked for, the chooser while one is open. Gives the focus back.
public final class ReassignOverlay extends StackPane {

    private static final double WIDTH = 460;

    private final ReassignViewModel model;
    private final Texts texts;
    private final DropWords words;
    private final Subscription subscription;
    private @Nullable Node focusBefore;

    public ReassignOverlay(ReassignViewModel model, Texts texts, DropWords words) {
        this.model = model;
        this.texts = texts;
        this.words = words;
        getStyleClass().add("modal-layer");
        setAlignment(Pos.CENTER);
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.decline();
                close();
                event.consume();
            }
        });
        setOnMousePressed(event -> {
            if (event.getTarget() != this) return;
            model.decline();
            close();
        });
        subscription = model.confirmationProperty().subscribe(asked -> {
            if (asked == null) {
                close();
            } else {
                ConfirmPane pane = new ConfirmPane(asked, texts, words, model);
                open(pane);
                pane.begin();
            }
        });
    }

    /// Opens the list of targets for these conversations; nothing happens for none.
    public void choose(List<ConversationView> conversations) {
        if (conversations.isEmpty()) return;
        ChooserPane pane = new ChooserPane(conversations, texts, words, model, target -> {
            close();
            model.send(conversations, target);
        });
        open(pane);
        pane.begin();
    }

    /// Shows a plan; one confirmation carries it out.
    ///
    /// @param other asks for the same by another rule
    public void spread(RescuePlan plan, Consumer<SpreadRule> other, Runnable confirmed) {
        RescuePane pane = new RescuePane(plan, texts, other, confirmed, this::close);
        open(pane);
        pane.begin();
    }

    /// Ends following the view-model.
    public void dispose() {
        subscription.unsubscribe();
    }

    private void open(Region pane) {
        if (!isVisible() && getScene() != null) focusBefore = getScene().getFocusOwner();
        pane.setMaxSize(WIDTH, USE_PREF_SIZE);
        getChildren().setAll(pane);
        setVisible(true);
    }

    /// Nothing is given.
    public void close() {
        if (!isVisible()) return;
        setVisible(false);
        getChildren().clear();
        if (focusBefore != null) focusBefore.requestFocus();
        focusBefore = null;
    }
}
