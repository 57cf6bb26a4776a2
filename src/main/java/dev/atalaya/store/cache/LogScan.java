package dev.atalaya.store.cache;

import dev.atalaya.store.cache.Sections.Section;
import dev.atalaya.store.columns.Block;
import dev.atalaya.store.columns.Column;
import dev.atalaya.store.columns.Wanted;
import dev.atalaya.store.log.Cancel;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Goes through the log block by block, in one look at the file. One thread.
final class LogScan {

    /// How many loose decisions are read at once.
    private static final int CHUNK = 512;

    /// Looks at a block's rows.
    @FunctionalInterface
    interface Visitor {
        /// @return false when that was enough
        boolean visit(Block block, BitSet rows) throws SQLException;
    }

    private final Connection connection;
    private final List<Section> sections;
    private final PackReader packs;
    private final LooseReader loose;
    private final int rules;
    private final Cancel cancel;

    /// @param rules version of the rule book; what another one judged is taken from the decisions themselves
    LogScan(Connection connection, PackReader packs, LooseReader loose, int rules, Cancel cancel) throws SQLException {
        this.connection = connection;
        this.sections = Sections.all(connection);
        this.packs = packs;
        this.loose = loose;
        this.rules = rules;
        this.cancel = cancel;
    }

    /// From the newest wanted decision on.
    void down(Wanted wanted, Visitor visitor) throws SQLException {
        boolean more = true;
        for (int i = sections.size() - 1; i >= 0 && more; i--) {
            if (end(i) < wanted.from()) return;
            long to = Math.min(end(i), wanted.to());
            long from = Math.max(begin(i), wanted.from());
            if (from > to) continue;
            if (isPacked(i, wanted)) {
                more = show(packs.block(sections.get(i)), wanted, visitor);
            } else {
                more = looseDown(from, to, wanted, visitor);
            }
        }
    }

    /// From the oldest wanted decision on.
    void up(Wanted wanted, Visitor visitor) throws SQLException {
        boolean more = true;
        for (int i = 0; i < sections.size() && more; i++) {
            if (begin(i) > wanted.to()) return;
            long to = Math.min(end(i), wanted.to());
            long from = Math.max(begin(i), wanted.from());
            if (from > to) continue;
            if (isPacked(i, wanted)) {
                more = show(packs.block(sections.get(i)), wanted, visitor);
            } else {
                more = looseUp(from, to, wanted, visitor);
            }
        }
    }

    private boolean looseDown(long from, long to, Wanted wanted, Visitor visitor) throws SQLException {
        long last = to;
        while (true) {
            Block block = loose.last(connection, from, last, CHUNK);
            if (block == null) return true;
            if (!show(block, wanted, visitor)) return false;
            if (block.size() < CHUNK || block.first() == from) return true;
            last = block.first() - 1;
        }
    }

    private boolean looseUp(long from, long to, Wanted wanted, Visitor visitor) throws SQLException {
        long first = from;
        while (true) {
            Block block = loose.first(connection, first, to, CHUNK);
            if (block == null) return true;
            if (!show(block, wanted, visitor)) return false;
            if (block.size() < CHUNK || block.last() == to) return true;
            first = block.last() + 1;
        }
    }

    private boolean show(Block block, Wanted wanted, Visitor visitor) throws SQLException {
        cancel.check();
        @Nullable BitSet rows = wanted.rows(block);
        return rows == null || visitor.visit(block, rows);
    }

    private boolean isPacked(int i, Wanted wanted) {
        Section section = sections.get(i);
        return section.pack() != 0
                && (section.rules() == rules || !wanted.values().containsKey(Column.JUDGED));
    }

    private long begin(int i) {
        return i == 0 ? Long.MIN_VALUE : sections.get(i - 1).last() + 1;
    }

    private long end(int i) {
        return sections.get(i).last();
    }
}
