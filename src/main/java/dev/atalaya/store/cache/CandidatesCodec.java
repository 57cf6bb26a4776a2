package dev.atalaya.store.cache;

import dev.atalaya.floor.Candidate;
import dev.atalaya.floor.Verdict;
import dev.atalaya.store.log.Strip;
import dev.atalaya.store.pack.MalformedException;
import dev.atalaya.store.pack.Packer;
import dev.atalaya.store.pack.Unpacker;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The candidates of a decision as some twelve bytes each: names by their numbers in the dictionary, four flags
/// and the verdict in a byte, times as milliseconds before the decision.
final class CandidatesCodec {

    private static final List<Verdict> VERDICTS = List.of(Verdict.values());
    private static final int ACTIVE = Strip.ACTIVE;
    private static final int CONNECTED = Strip.CONNECTED;
    private static final int ASSIGNABLE = Strip.ASSIGNABLE;
    private static final int TEST = Strip.TEST;
    private static final int VERDICT_SHIFT = 4;

    /// How times are written: whole milliseconds before the decision …
    private static final int BEFORE = 0;
    /// … or in full, where one of them is later or finer.
    private static final int FULL = 1;

    private static final long FARTHEST = 1L << 50;

    private final Words words;

    CandidatesCodec(Words words) {
        this.words = words;
    }

    byte[] pack(List<Candidate> candidates, Instant at, Packer to) throws TooLargeException {
        boolean before =
                candidates.stream().allMatch(c -> isBefore(c.stateSince(), at) && isBefore(c.presenceSince(), at));
        to.clear().u8(before ? BEFORE : FULL);
        for (Candidate c : candidates) {
            to.number(words.number(Word.Kind.MEMBER, c.agentId(), c.name()))
                    .u8(flags(c) | c.verdict().ordinal() << VERDICT_SHIFT)
                    .number(words.number(Word.Kind.STATE, c.stateId(), c.stateName()));
            if (before) {
                to.number(millis(c.stateSince(), at)).number(millis(c.presenceSince(), at));
            } else {
                to.instant(c.stateSince()).instant(c.presenceSince());
            }
            to.signed(c.load());
        }
        byte[] packed = to.toBytes();
        TooLargeException.check("candidates", packed.length);
        return packed;
    }

    List<Candidate> unpack(byte[] bytes, Instant at) {
        Unpacker from = new Unpacker(bytes);
        int times = times(from);
        List<Candidate> candidates = new ArrayList<>();
        while (!from.atEnd()) {
            Word member = words.word(Word.Kind.MEMBER, from.smallNumber());
            int flags = from.u8();
            Word state = words.word(Word.Kind.STATE, from.smallNumber());
            candidates.add(new Candidate(
                    member.id(),
                    member.name(),
                    (flags & ACTIVE) != 0,
                    state.id(),
                    state.name(),
                    time(from, times, at),
                    (flags & CONNECTED) != 0,
                    time(from, times, at),
                    (flags & ASSIGNABLE) != 0,
                    (flags & TEST) != 0,
                    (int) from.signed(),
                    Unpacker.at(VERDICTS, flags >> VERDICT_SHIFT)));
        }
        return candidates;
    }

    /// Hears of a candidate.
    @FunctionalInterface
    interface Heard {

        /// @param member number in the dictionary; so is state
        /// @param flags by the bits of [Strip]
        /// @param since milliseconds, since when he had been both what he showed and connected or not
        void candidate(int member, int flags, int state, long since, int load);
    }

    /// The candidates without an object for any of them.
    ///
    /// @return how many there are
    static int each(byte[] bytes, Instant at, Heard heard) {
        Unpacker from = new Unpacker(bytes);
        int times = times(from);
        long now = Slots.milli(at);
        int n = 0;
        for (; !from.atEnd(); n++) {
            int member = from.smallNumber();
            int flags = from.u8() & (1 << VERDICT_SHIFT) - 1;
            int state = from.smallNumber();
            long since = times == FULL
                    ? Math.max(Slots.milli(from.instant()), Slots.milli(from.instant()))
                    : now - Math.min(from.number(), from.number());
            heard.candidate(member, flags, state, since, (int) from.signed());
        }
        return n;
    }

    private static int times(Unpacker from) {
        int times = from.u8();
        if (times > FULL) throw new MalformedException("times " + times);
        return times;
    }

    private static int flags(Candidate c) {
        return (c.active() ? ACTIVE : 0)
                | (c.connected() ? CONNECTED : 0)
                | (c.assignable() ? ASSIGNABLE : 0)
                | (c.test() ? TEST : 0);
    }

    private static boolean isBefore(Instant since, Instant at) {
        return !since.isAfter(at)
                && since.getNano() % 1_000_000 == at.getNano() % 1_000_000
                && at.getEpochSecond() - since.getEpochSecond() < FARTHEST / 1000;
    }

    private static long millis(Instant since, Instant at) {
        return (at.getEpochSecond() - since.getEpochSecond()) * 1000 + (at.getNano() - since.getNano()) / 1_000_000;
    }

    private static Instant time(Unpacker from, int times, Instant at) {
        return times == FULL ? from.instant() : at.minusMillis(from.number());
    }
}
