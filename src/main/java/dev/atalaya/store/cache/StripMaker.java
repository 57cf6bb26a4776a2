package dev.atalaya.store.cache;

import dev.atalaya.store.log.Strip;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Makes a strip of rows of the log. One thread only.
final class StripMaker {

    private final DecisionCodec codec;
    private final LongStream.Builder at = LongStream.builder();
    private final IntStream.Builder group = IntStream.builder();
    private final IntStream.Builder given = IntStream.builder();
    private final IntStream.Builder before = IntStream.builder();
    private final IntStream.Builder trigger = IntStream.builder();
    private final IntStream.Builder rule = IntStream.builder();
    private final Texts ids = new Texts();
    private final Texts conversations = new Texts();
    private final ByteArrayOutputStream bits = new ByteArrayOutputStream();
    private final IntStream.Builder last = IntStream.builder();
    private final IntStream.Builder from = IntStream.builder().add(0);
    private final IntStream.Builder member = IntStream.builder();
    private final ByteArrayOutputStream flags = new ByteArrayOutputStream();
    private final IntStream.Builder state = IntStream.builder();
    private final IntStream.Builder load = IntStream.builder();
    private final LongStream.Builder since = LongStream.builder();
    private int size;
    private int candidates;
    private long lastKey;

    private static final class Texts {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final IntStream.Builder ends = IntStream.builder();

        void add(String text) {
            bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
            ends.add(bytes.size());
        }

        Strip.Utf8 all() {
            return new Strip.Utf8(bytes.toByteArray(), ends.build().toArray());
        }
    }

    StripMaker(DecisionCodec codec) {
        this.codec = codec;
    }

    /// Reads a row as [StripReader] asks for it.
    ///
    /// @return its key
    long add(ResultSet row) throws SQLException {
        lastKey = row.getLong(1);
        DecisionCodec.Brief brief = codec.brief(lastKey, row.getBytes(9));
        at.add(Slots.milliOf(lastKey));
        group.add(row.getInt(2));
        given.add(row.getInt(3));
        before.add(row.getInt(4));
        trigger.add(row.getInt(5));
        rule.add(row.getInt(6));
        ids.add(brief.id());
        conversations.add(brief.conversationId());
        bits.write(SettingsCodec.switches(row.getInt(7))
                | (brief.open() ? Strip.OPEN : 0)
                | (brief.attempt() <= 1 ? Strip.FIRST : 0));
        last.add(brief.last());
        candidates += CandidatesCodec.each(row.getBytes(8), brief.at(), this::candidate);
        from.add(candidates);
        size++;
        return lastKey;
    }

    private void candidate(int who, int what, int shown, long when, int many) {
        member.add(who);
        flags.write(what);
        state.add(shown);
        since.add(when);
        load.add(many);
    }

    int size() {
        return size;
    }

    int candidates() {
        return candidates;
    }

    /// Key of the row read last.
    long lastKey() {
        return lastKey;
    }

    /// All of them; nothing can be added any more.
    Strip strip(Strip.Names names) {
        Strip.Members members = new Strip.Members(
                member.build().toArray(),
                flags.toByteArray(),
                state.build().toArray(),
                load.build().toArray(),
                since.build().toArray());
        Strip.Rest rest = new Strip.Rest(
                ids.all(),
                conversations.all(),
                bits.toByteArray(),
                last.build().toArray(),
                from.build().toArray(),
                members);
        return new Strip(
                names,
                at.build().toArray(),
                group.build().toArray(),
                given.build().toArray(),
                before.build().toArray(),
                trigger.build().toArray(),
                rule.build().toArray(),
                rest);
    }
}
