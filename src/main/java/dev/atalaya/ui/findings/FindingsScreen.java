package dev.atalaya.ui.findings;

import dev.atalaya.floor.Change;
import dev.atalaya.insight.bundle.Subject;
import dev.atalaya.insight.findings.Link;
import dev.atalaya.sync.ConversationView;
import dev.atalaya.ui.control.Icon;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Dialogs;
import dev.atalaya.ui.shell.Notices;
import dev.atalaya.ui.shell.Screen;
import dev.atalaya.ui.shell.Shown;
import dev.atalaya.ui.shell.UiCommand;
import dev.atalaya.ui.shell.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// The findings as a screen of the console.
public final class FindingsScreen implements Screen {

    private final FindingsViewModel model;
    private final Notices notices;
    private final Pane over;
    private final Consumer<Link> follow;
    private final Consumer<Subject> bundle;

    private @Nullable FindingsDesk beside;

    /// @param over lies over the whole window
    /// @param follow leads to where the evidence is
    /// @param bundle shows a support bundle before it is written
    public FindingsScreen(
            FindingsViewModel model, Notices notices, Pane over, Consumer<Link> follow, Consumer<Subject> bundle) {
        this.model = model;
        this.notices = notices;
        this.over = over;
        this.follow = follow;
        this.bundle = bundle;
    }

    @Override
    public String id() {
        return "findings";
    }

    @Override
    public Icon icon() {
        return Icon.FINDINGS;
    }

    @Override
    public ObservableValue<Number> badge() {
        return model.openProperty();
    }

    @Override
    public Shown open(Words words) {
        Bag bag = new Bag();
        return new Shown(new FindingsView(model, desk(words, bag), words, bag), bag);
    }

    private FindingsDesk desk(Words words, Bag bag) {
        Dialogs dialogs = new Dialogs(over, bag);
        bag.add(model.floor().whenOther(dialogs::close));
        return new FindingsDesk(model, notices, dialogs, follow, bundle, words);
    }

    /// Whether it has been looked at least once.
    public boolean looked() {
        return model.boardProperty().get() != null;
    }

    /// What mends the cause of the conversation in sight, for its card.
    ///
    /// @param bag for what it subscribes to
    public Node fix(ObservableValue<@Nullable ConversationView> current, Words words, Bag bag) {
        FindingsDesk made = desk(words, bag);
        beside = made;
        bag.add(() -> {
            if (beside == made) beside = null;
        });
        CardFix button = new CardFix(model, made);
        bag.watch(current, button::show);
        bag.watch(model.boardProperty(), _ -> button.show(current.getValue()));
        return button;
    }

    /// Shows what a change that the user wishes changes, and makes it once he has confirmed that; only where a card
    /// stands that is mended from here.
    public void change(Change change) {
        if (beside != null) beside.preview(change);
    }

    @Override
    public List<UiCommand> commands() {
        return List.of();
    }

    @Override
    public void close() {
        model.close();
    }
}
