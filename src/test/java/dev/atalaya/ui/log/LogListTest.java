package dev.atalaya.ui.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.store.log.LogFilter;
import dev.atalaya.store.log.LogRow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Counts the work of scrolling, not its time.
class LogListTest {

    private static final LogRow ROW =
            DesignLog.log().older(LogFilter.ALL, null, 1, () -> false).getFirst();

    private record Read(int from, int n, LogList.Then then) {}

    private final Deque<Read> reads = new ArrayDeque<>();
    private int asked;
    private final LogList list = new LogList(5_000_000, (from, n, then) -> {
        asked++;
        reads.add(new Read(from, n, then));
    });

    private void answer() {
        while (!reads.isEmpty()) {
            Read read = reads.remove();
            List<LogRow> rows = new ArrayList<>();
            for (int i = 0; i < read.n(); i++) rows.add(ROW);
            read.then().rows(rows);
        }
    }

    private void look(int first) {
        for (int i = first; i < first + 30; i++) list.get(i);
    }

    @Test
    void aScreenfulIsAPageOrTwo() {
        look(0);
        answer();
        assertThat(asked).isEqualTo(1);
        look(50);
        answer();
        assertThat(asked).isEqualTo(2);
        assertThat(list.get(79).row()).isSameAs(ROW);
        look(0);
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void draggingThroughMillionsReadsOnlyWhereOneStays() {
        for (int first = 0; first < 4_999_000; first += 25_000) look(first);
        assertThat(asked).isEqualTo(1);
        look(4_999_900);
        answer();
        // The first, the last, and the few that were still waiting.
        assertThat(asked).isLessThanOrEqualTo(6);
        assertThat(list.get(4_999_900).row()).isSameAs(ROW);
    }

    @Test
    void whatWasLeftIsReadAgainAndLittleIsKept() {
        look(0);
        answer();
        for (int page = 1; page <= LogList.KEPT; page++) {
            list.get(page * LogList.PAGE);
            answer();
        }
        int before = asked;
        assertThat(list.get(0).row()).isNull();
        answer();
        assertThat(asked).isEqualTo(before + 1);
        assertThat(list.get(0).row()).isSameAs(ROW);
    }

    @Test
    void lookingForALineReadsNothing() {
        LogLine line = list.get(4_000_000);
        answer();
        assertThat(list.indexOf(line)).isEqualTo(4_000_000);
        assertThat(list.contains(new LogLine(LogList.of(List.of()), 3))).isFalse();
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void aPageThatCouldNotBeReadIsAskedForAgain() {
        list.get(0);
        reads.remove().then().rows(null);
        list.get(0);
        answer();
        assertThat(asked).isEqualTo(2);
        assertThat(list.get(0).row()).isSameAs(ROW);
    }
}
