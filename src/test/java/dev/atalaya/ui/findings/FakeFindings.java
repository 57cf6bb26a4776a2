package dev.atalaya.ui.findings;

import dev.atalaya.insight.findings.Board;
import dev.atalaya.insight.findings.Finding;
import dev.atalaya.insight.findings.FindingsFeed;
import dev.atalaya.insight.findings.Sight;
import dev.atalaya.sync.FloorFixtures;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Findings that a test tells of.
public final class FakeFindings implements FindingsFeed {

    final List<Consumer<Board>> listeners = new ArrayList<>();

    public static Board board(@Nullable Set<String> groups, Finding... open) {
        Sight sight = new Sight(
                FloorFixtures.PLATFORM, groups == null ? FloorFixtures.me().id() : "sv", groups);
        return new Board(List.of(open), List.of(), List.of(), FloorFixtures.NOW, FloorFixtures.NOW, 3, sight);
    }

    public void tell(Board board) {
        listeners.forEach(listener -> listener.accept(board));
    }

    @Override
    public Runnable subscribe(Consumer<Board> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void snooze(String id, Duration time, String reason) {}

    @Override
    public void wake(String id) {}

    @Override
    public void readAgain() {}
}
