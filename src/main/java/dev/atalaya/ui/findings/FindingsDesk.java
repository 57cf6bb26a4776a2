package dev.atalaya.ui.findings;

import dev.atalaya.floor.Change;
import dev.atalaya.insight.bundle.Subject;
import dev.atalaya.insight.findings.Board;
import dev.atalaya.insight.findings.Finding;
import dev.atalaya.insight.findings.FindingWords;
import dev.atalaya.insight.findings.Fix;
import dev.atalaya.insight.findings.Link;
import dev.atalaya.store.log.LogFilter;
import dev.atalaya.sync.Denial;
import dev.atalaya.sync.Outbox;
import dev.atalaya.ui.live.FloorNames;
import dev.atalaya.ui.shell.Dialogs;
import dev.atalaya.ui.shell.Notices;
import dev.atalaya.ui.shell.UserMessage;
import dev.atalaya.ui.shell.Words;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;

/// What can be done about a finding: previewed and applied, put aside, asked of somebody else.
final class FindingsDesk {

    private final FindingsViewModel model;
    private final Notices notices;
    private final Dialogs dialogs;
    private final Consumer<Link> follow;
    private final Consumer<Subject> bundle;
    private final Words words;

    /// @param bundle shows a support bundle before it is written
    FindingsDesk(
            FindingsViewModel model,
            Notices notices,
            Dialogs dialogs,
            Consumer<Link> follow,
            Consumer<Subject> bundle,
            Words words) {
        this.model = model;
        this.notices = notices;
        this.dialogs = dialogs;
        this.follow = follow;
        this.bundle = bundle;
        this.words = words;
    }

    /// As things stand now.
    FindingWords says() {
        return new FindingWords(
                words.texts(),
                words.times(),
                new FloorNames(model.floor()),
                model.floor().now());
    }

    @Nullable
    Denial denied(Finding finding) {
        return model.denied(finding.fix());
    }

    void bundle(Finding finding) {
        bundle.accept(Subject.of(finding));
    }

    /// Of all that was looked at.
    void bundle() {
        Board board = model.boardProperty().get();
        if (board != null) bundle.accept(Subject.of(LogFilter.ALL.between(board.from(), board.checkedAt())));
    }

    void follow(Link link) {
        follow.accept(link);
    }

    /// Shows before and after of the finding as it is now; one confirmation applies it.
    void preview(String id) {
        Finding finding = model.current(id);
        if (finding != null) preview(finding.fix(), says().say(finding.headline()));
    }

    /// The same for a change that no finding proposed.
    void preview(Change change) {
        preview(new OwnFix(model.floor()).of(change), "");
    }

    private void preview(Fix fix, String why) {
        ChangeWords changes = new ChangeWords(model.floor(), words);
        dialogs.open(
                close -> new PreviewPane(fix, why, says(), changes, words, close, () -> {
                    close.run();
                    apply(fix, why);
                }),
                "finding-apply");
    }

    private void apply(Fix fix, String why) {
        String title = says().say(fix.title());
        boolean done = model.apply(fix, title, why);
        FindingsViewModel.Applied applied = model.appliedProperty().get();
        if (!done || applied == null) {
            notices.tell(UserMessage.of(UserMessage.Kind.WARNING, words.get("findings.gone")));
            return;
        }
        notices.tell(UserMessage.of(
                UserMessage.Kind.DONE,
                words.get("findings.applied", title),
                words.get("command.undo"),
                () -> undo(applied)));
    }

    void undo(FindingsViewModel.Applied applied) {
        Outbox.Undone undone = model.undo(applied);
        if (undone == null) {
            notices.tell(UserMessage.of(UserMessage.Kind.INFO, words.get("undo.not-yours")));
        } else if (!undone.stays().isEmpty()) {
            Outbox.NotUndone first = undone.stays().getFirst();
            notices.tell(UserMessage.of(
                    UserMessage.Kind.WARNING,
                    words.get("findings.not-undone", undone.stays().size(), words.get("undo.why." + first.why()))));
        } else if (undone.back() == 0) {
            notices.tell(UserMessage.of(UserMessage.Kind.INFO, words.get("undo.nothing")));
        } else {
            notices.tell(UserMessage.of(UserMessage.Kind.DONE, words.get("findings.undone", applied.title())));
        }
    }

    void snooze(Finding finding) {
        dialogs.open(
                close -> new SnoozePane(says().say(finding.headline()), words, close, (time, reason) -> {
                    close.run();
                    model.snooze(finding.id(), time, reason);
                }),
                "snooze-reason");
    }

    void wake(String id) {
        model.wake(id);
    }

    /// Puts a text with the evidence on the clipboard, for whoever may do it.
    void copy(Finding finding) {
        ClipboardContent content = new ClipboardContent();
        content.putString(new AskText(says(), words).of(finding));
        Clipboard.getSystemClipboard().setContent(content);
        notices.tell(UserMessage.of(UserMessage.Kind.DONE, words.get("findings.copied")));
    }
}
