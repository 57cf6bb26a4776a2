package dev.atalaya.store.cache;

import dev.atalaya.store.columns.Column;
import dev.atalaya.store.columns.LooseBlock;
import dev.atalaya.store.columns.SearchWords;
import dev.atalaya.store.h2.Rows;
import dev.atalaya.store.log.LogRow;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads decisions as blocks from their rows. Any thread.
final class LooseReader implements LooseBlock.Source {

    private static final String SELECT =
            "SELECT no, conversation_key, group_no, agent_no, before_no, rule, cause, actor,"
                    + " went, candidates, rest FROM decision WHERE no BETWEEN ? AND ? ORDER BY no ";

    private final DecisionCodec codec;
    private final StandingCodec standings;
    private final DecisionReader whole;
    private final Marks marks;

    LooseReader(Words words, Marks marks) {
        this.codec = new DecisionCodec(words, marks);
        this.standings = new StandingCodec(words, codec);
        this.whole = new DecisionReader(words, marks);
        this.marks = marks;
    }

    /// The first `n` of those keys; null when there is none.
    @Nullable
    LooseBlock first(Connection connection, long from, long to, int n) throws SQLException {
        return block(connection, read(connection, "LIMIT ?", from, to, n));
    }

    /// The last `n` of those keys; null when there is none.
    @Nullable
    LooseBlock last(Connection connection, long from, long to, int n) throws SQLException {
        return block(connection, read(connection, "DESC LIMIT ?", from, to, n).reversed());
    }

    private List<LooseBlock.Row> read(Connection connection, String order, long from, long to, int n)
            throws SQLException {
        return Rows.list(connection, SELECT + order, this::row, from, to, n);
    }

    private LooseBlock.Row row(ResultSet row) throws SQLException {
        int known = row.getInt(9);
        int judged = marks.outdated(known) ? -1 : Marks.judgement(known).ordinal();
        int[] values = {
            row.getInt(3),
            row.getInt(4),
            row.getInt(5),
            row.getInt(6),
            row.getInt(7),
            row.getInt(8),
            Marks.went(known).ordinal(),
            judged
        };
        return new LooseBlock.Row(row.getLong(1), row.getLong(2), values, row.getBytes(10), row.getBytes(11));
    }

    @Override
    public byte[] standing(LooseBlock.Row row) {
        return standings.pack(row);
    }

    @Override
    public List<String> words(Column column, byte[] rest) {
        DecisionCodec.Texts texts = codec.texts(rest);
        if (column == Column.CONTACT_WORDS) return SearchWords.of(texts.contact());
        return Stream.of(texts.reason(), texts.wokenBy())
                .flatMap(text -> text == null ? Stream.of() : SearchWords.of(text).stream())
                .toList();
    }

    private @Nullable LooseBlock block(Connection connection, List<LooseBlock.Row> rows) throws SQLException {
        List<LooseBlock.Row> judged = judged(connection, rows);
        return judged.isEmpty() ? null : new LooseBlock(judged, this);
    }

    /// Judges those anew that another rule book has judged, or none.
    private List<LooseBlock.Row> judged(Connection connection, List<LooseBlock.Row> rows) throws SQLException {
        List<LooseBlock.Row> judged = new ArrayList<>(rows.size());
        for (LooseBlock.Row row : rows) {
            int[] values = row.values();
            if (values[values.length - 1] < 0) {
                LogRow all = whole.at(connection, List.of(row.key())).getFirst();
                values[values.length - 1] = all.judgement().ordinal();
            }
            judged.add(row);
        }
        return judged;
    }
}
