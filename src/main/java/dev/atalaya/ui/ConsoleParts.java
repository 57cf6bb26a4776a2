package dev.atalaya.ui;

import dev.atalaya.insight.DecisionPast;
import dev.atalaya.insight.whatif.StoredLab;
import dev.atalaya.routing.AtomRuleBook;
import dev.atalaya.store.AuditTrail;
import dev.atalaya.store.log.DecisionLog;
import dev.atalaya.store.log.LogFilter;
import dev.atalaya.sync.HistoryService;
import dev.atalaya.ui.bundle.AskWhere;
import dev.atalaya.ui.bundle.BundleViewModel;
import dev.atalaya.ui.bundle.Bundling;
import dev.atalaya.ui.card.CardPast;
import dev.atalaya.ui.findings.AlertBoard;
import dev.atalaya.ui.findings.FindingsViewModel;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.log.LogReader;
import dev.atalaya.ui.settings.AlertsViewModel;
import dev.atalaya.ui.settings.AuditViewModel;
import dev.atalaya.ui.settings.Auditing;
import dev.atalaya.ui.shell.Bag;
import dev.atalaya.ui.shell.Dialogs;
import dev.atalaya.ui.shell.Notices;
import dev.atalaya.ui.shell.ShellModel;
import dev.atalaya.ui.whatif.LabFiles;
import dev.atalaya.ui.whatif.LabScreen;
import dev.atalaya.ui.whatif.LabViewModel;
import java.time.Instant;
import java.util.function.Consumer;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// Makes parts of the console that several screens use or that stand on the files alone.
final class ConsoleParts {

    private ConsoleParts() {}

    private static LogReader reader(ConsoleDeps deps) {
        return new LogReader(deps.background(), deps.ui());
    }

    /// Null where there are no files.
    static @Nullable Auditing auditing(ConsoleDeps deps, LiveFloor floor, Notices notices) {
        AuditTrail trail = deps.audit();
        return trail == null ? null : new Auditing(new AuditViewModel(trail, reader(deps)), floor, notices);
    }

    /// @param over lies over the whole window
    /// @param at who is signed in: what is put together for one is not the next one's to see
    static Bundling bundling(ConsoleDeps deps, LiveFloor at, Pane over, Bag bag, Notices notices, ShellModel shell) {
        Dialogs dialogs = new Dialogs(over, bag);
        bag.add(at.whenOther(dialogs::close));
        return new Bundling(
                new BundleViewModel(deps.bundles(), reader(deps)),
                dialogs,
                notices,
                () -> shell.wordsProperty().get(),
                new AskWhere(
                        () -> over.getScene() == null ? null : over.getScene().getWindow()));
    }

    /// @param at whose time is now: nothing is known after it
    static CardPast past(ConsoleDeps deps, LiveFloor at) {
        HistoryService history = deps.history();
        if (history == null) return CardPast.NONE;
        LogReader reader = reader(deps);
        return (decision, then) -> {
            Instant now = at.now();
            reader.ask(
                    _ -> new DecisionPast(history.past(), new AtomRuleBook()).of(decision, now),
                    then,
                    // What cannot be read of the files stands in the status bar.
                    _ -> {});
        };
    }

    /// @param follow leads to decisions
    static LabScreen lab(ConsoleDeps deps, LiveFloor floor, Notices notices, Consumer<LogFilter> follow) {
        DecisionLog log = deps.log();
        HistoryService history = deps.history();
        StoredLab kept = log == null || history == null ? null : new StoredLab(log, history.past());
        LogReader reader = reader(deps);
        return new LabScreen(
                new LabViewModel(floor, kept, reader, deps.timer()),
                new LabFiles(deps.keepsakes(), reader, notices),
                follow);
    }

    /// Says alerts across the window, for as long as what they say is so.
    ///
    /// @return null where nobody is told of findings
    static @Nullable AlertsViewModel alerts(
            ConsoleDeps deps, ShellModel shell, FindingsViewModel found, Notices notices, Bag bag) {
        if (deps.alerts() == null) return null;
        AlertBoard board = new AlertBoard(shell, notices);
        bag.add(shell.floor().whenOther(board::clear));
        bag.watch(found.boardProperty(), board::look);
        return new AlertsViewModel(deps.alerts(), deps.ui(), board::hear);
    }
}
