package dev.atalaya.ui.intake;

import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.ShellModel;
import dev.atalaya.ui.shell.UiCommand;
import dev.atalaya.ui.shell.Words;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

/// *Import…*: the dialog over whatever is on screen that loads report files.
public final class Importing {

    private final ImportViewModel model;
    private final ShellModel shell;
    private final Pane over;
    private final UiCommand command = new UiCommand("import", "IMPORT", "", this::open);

    /// @param over lies over the whole window
    public Importing(ImportViewModel model, ShellModel shell, Pane over) {
        this.model = model;
        this.shell = shell;
        this.over = over;
    }

    public UiCommand command() {
        return command;
    }

    /// Opens the dialog at its beginning.
    public void open() {
        command.executableProperty().set(false);
        model.begin();
        show();
    }

    private void show() {
        Bag bag = new Bag();
        Words words = shell.wordsProperty().get();
        StackPane scrim = new StackPane();
        scrim.getStyleClass().add("dialog-scrim");
        Runnable leave = () -> {
            over.getChildren().remove(scrim);
            bag.close();
        };
        Runnable close = () -> {
            leave.run();
            model.leave();
            command.executableProperty().set(true);
        };
        ImportPane pane = new ImportPane(model, words, close, bag);
        scrim.getChildren().add(pane);
        scrim.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE) return;
            event.consume();
            close.run();
        });
        // In another language it is made anew, at the same step.
        bag.add(shell.wordsProperty().subscribe((_, _) -> {
            leave.run();
            show();
        }));
        // What was read may be of groups that whoever signs in now does not see. What is being taken goes on.
        bag.add(shell.floor().whenOther(close));
        over.getChildren().add(scrim);
        pane.focusFirst();
    }
}
