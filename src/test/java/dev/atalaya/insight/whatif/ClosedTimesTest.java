package dev.atalaya.insight.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Channel;
import dev.atalaya.floor.ConversationSpan;
import dev.atalaya.floor.Evidence;
import dev.atalaya.floor.HistoryKind;
import dev.atalaya.floor.Stretch;
import dev.atalaya.store.history.Held;
import dev.atalaya.store.log.Cancel;
import dev.atalaya.sync.FakeHistory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClosedTimesTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    /// From which time on it was asked.
    private final List<Instant> asked = new ArrayList<>();

    private final FakeHistory history = new FakeHistory() {
        @Override
        public void closings(Instant from, Instant to, Closing reader) {
            asked.add(from);
            super.closings(from, to, reader);
        }
    };
    private final ClosedTimes times = new ClosedTimes(history);
    private final Tape tape = new Tape();

    private static Instant at(int hour) {
        return START.plusSeconds(3600L * hour);
    }

    private void talk(String id, int opened, @Nullable Integer closed) {
        Instant end = closed == null ? null : at(closed);
        history.keepConversations(List.of(new ConversationSpan(
                id, "c", Channel.WEB, "g", null, at(opened), null, end, List.of(), Evidence.RECORDED)));
        tape.conversations.number(id);
    }

    private void known(int from, int to) {
        history.hold(HistoryKind.CONVERSATIONS, Held.RECORDED, new Stretch(at(from), at(to)));
    }

    private long closed(String id, int until) {
        return times.of(tape, new Stretch(START, at(until)), Cancel.NEVER).after(tape.conversations.known(id), 0);
    }

    @Test
    void onlyWhatHasComeSinceIsReadAgain() {
        talk("a", 0, 2);
        known(0, 4);
        assertThat(closed("a", 4)).isEqualTo(at(2).toEpochMilli());

        talk("b", 3, 5);
        known(4, 6);
        assertThat(closed("b", 6)).isEqualTo(at(5).toEpochMilli());
        assertThat(closed("a", 6)).isEqualTo(at(2).toEpochMilli());
        assertThat(asked).containsExactly(START, at(4));
    }

    @Test
    void whatIsToldLaterOfATimeThatWasReadCounts() {
        talk("a", 0, null);
        known(0, 1);
        known(3, 4);
        assertThat(closed("a", 4)).isEqualTo(Long.MAX_VALUE);

        talk("a", 0, 2);
        known(1, 3);
        assertThat(closed("a", 4)).isEqualTo(at(2).toEpochMilli());
    }

    @Test
    void whoLeftOffListeningDoesNotOpenAgainWhatAnotherSawClosed() {
        talk("a", 0, 2);
        known(0, 4);
        assertThat(closed("a", 4)).isEqualTo(at(2).toEpochMilli());

        talk("a", 0, null);
        known(4, 6);
        assertThat(closed("a", 6)).isEqualTo(at(2).toEpochMilli());
    }

    @Test
    void whereNothingIsKnownAllIsAskedEachTime() {
        talk("a", 0, null);
        closed("a", 4);
        talk("a", 0, 2);
        assertThat(closed("a", 4)).isEqualTo(at(2).toEpochMilli());
    }
}
