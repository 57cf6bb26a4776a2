package dev.atalaya.insight.masking;

import dev.atalaya.insight.findings.Board;
import dev.atalaya.insight.findings.FindingsFeed;
import dev.atalaya.insight.findings.Snooze;
import java.time.Duration;
import java.util.function.Consumer;

/// Findings as a picture may show them. They name nobody but agents, but for what somebody wrote who put one aside.
public record MaskedFindings(FindingsFeed whole, Mask mask) implements FindingsFeed {

    @Override
    public Runnable subscribe(Consumer<Board> listener) {
        return whole.subscribe(board -> listener.accept(of(board)));
    }

    @Override
    public void snooze(String id, Duration time, String reason) {
        whole.snooze(id, time, reason);
    }

    @Override
    public void wake(String id) {
        whole.wake(id);
    }

    @Override
    public void readAgain() {
        whole.readAgain();
    }

    private Board of(Board board) {
        return new Board(
                board.open(),
                board.snoozed().stream().map(this::of).toList(),
                board.past(),
                board.checkedAt(),
                board.from(),
                board.decisions(),
                board.sight());
    }

    private Board.Snoozed of(Board.Snoozed one) {
        Snooze snooze = one.snooze();
        return new Board.Snoozed(
                one.finding(), new Snooze(snooze.id(), snooze.at(), snooze.until(), mask.hidden(snooze.reason())));
    }
}
