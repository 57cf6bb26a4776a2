package dev.atalaya.ui.whatif;

import dev.atalaya.store.log.LogFilter;
import dev.atalaya.ui.control.Icon;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Screen;
import dev.atalaya.ui.shell.Shown;
import dev.atalaya.ui.shell.UiCommand;
import dev.atalaya.ui.shell.Words;
import java.util.List;
import java.util.function.Consumer;

/// The what-if lab as a screen of the console.
public final class LabScreen implements Screen {

    private final LabViewModel model;
    private final LabFiles files;
    private final Consumer<LogFilter> follow;

    /// @param follow shows decisions in the log
    public LabScreen(LabViewModel model, LabFiles files, Consumer<LogFilter> follow) {
        this.model = model;
        this.files = files;
        this.follow = follow;
    }

    @Override
    public String id() {
        return "whatif";
    }

    @Override
    public Icon icon() {
        return Icon.LAB;
    }

    @Override
    public Shown open(Words words) {
        Bag bag = new Bag();
        LabView view = new LabView(model, files, follow, words, bag);
        bag.add(model.open(words.zone()));
        return new Shown(view, bag);
    }

    /// Whether it has something to show, or nothing to show it from.
    public boolean filled() {
        return !model.kept() || model.answerProperty().get() != null;
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
