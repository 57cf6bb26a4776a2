package dev.atalaya.ui.findings;

import dev.atalaya.alerts.AlertNews;
import dev.atalaya.insight.findings.Board;
import dev.atalaya.insight.findings.Finding;
import dev.atalaya.insight.findings.FindingWords;
import dev.atalaya.insight.findings.Severity;
import dev.atalaya.ui.live.FloorNames;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.shell.AlertNote;
import dev.atalaya.ui.shell.Notices;
import dev.atalaya.ui.shell.ShellModel;
import dev.atalaya.ui.shell.UserMessage;
import dev.atalaya.ui.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Puts alerts across the window: those that came since it was last closed, as one line. User interface thread only.
public final class AlertBoard {

    private final ShellModel shell;
    private final LiveFloor floor;
    private final Notices notices;
    private List<Finding> told = List.of();

    public AlertBoard(ShellModel shell, Notices notices) {
        this.shell = shell;
        this.floor = shell.floor();
        this.notices = notices;
    }

    /// Takes news in.
    public void hear(AlertNews news) {
        switch (news) {
            case AlertNews.Told alert -> add(alert.findings());
            case AlertNews.Failed failed -> {
                Words words = shell.wordsProperty().get();
                String way = words.get("alerts.way." + failed.way());
                notices.tell(UserMessage.of(UserMessage.Kind.WARNING, words.get("alerts.failed", way, failed.why()))
                        .about("alerts." + failed.way()));
            }
            case AlertNews.Sent _ -> {}
        }
    }

    private void add(List<Finding> fresh) {
        List<Finding> next = new ArrayList<>(fresh);
        if (shell.alertProperty().get() != null) {
            Set<String> ids = fresh.stream().map(Finding::id).collect(Collectors.toSet());
            told.stream().filter(one -> !ids.contains(one.id())).forEach(next::add);
        }
        show(next);
    }

    /// What has gone is no longer told.
    public void look(@Nullable Board board) {
        if (board == null || shell.alertProperty().get() == null) return;
        Set<String> open = board.open().stream().map(Finding::id).collect(Collectors.toSet());
        List<Finding> still =
                told.stream().filter(one -> open.contains(one.id())).toList();
        if (still.size() < told.size()) show(still);
    }

    public void clear() {
        show(List.of());
    }

    private void show(List<Finding> findings) {
        told = List.copyOf(findings);
        boolean bad = told.stream().anyMatch(one -> one.severity() == Severity.BAD);
        shell.alertProperty()
                .set(
                        told.isEmpty()
                                ? null
                                : new AlertNote(
                                        words -> said(findings, words),
                                        bad,
                                        () -> shell.screenProperty().set("findings")));
    }

    private String said(List<Finding> findings, Words words) {
        FindingWords says = new FindingWords(words.texts(), words.times(), new FloorNames(floor), floor.now());
        String first = says.say(findings.getFirst().headline());
        return findings.size() == 1 ? first : words.get("alerts.and-more", first, findings.size() - 1);
    }
}
