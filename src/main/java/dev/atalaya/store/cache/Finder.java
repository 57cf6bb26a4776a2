package dev.atalaya.store.cache;

import dev.atalaya.store.cache.LogSource.Look;
import dev.atalaya.store.columns.Block;
import dev.atalaya.store.columns.Column;
import dev.atalaya.store.columns.SearchWords;
import dev.atalaya.store.columns.Wanted;
import dev.atalaya.store.log.Found;
import dev.atalaya.store.log.LogFilter;
import dev.atalaya.store.log.LogRow;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One search through the log. One thread.
final class Finder {

    private final Look look;
    private final String typed;
    private final @Nullable Set<String> groups;
    private final int n;
    private final List<Found> found = new ArrayList<>();
    private final Set<String> conversations = new HashSet<>();

    /// @param groups of these alone, null for all
    Finder(Look look, String typed, @Nullable Set<String> groups, int n) {
        this.look = look;
        this.typed = typed;
        this.groups = groups;
        this.n = n;
    }

    List<Found> find() throws SQLException {
        if (n <= 0 || typed.isEmpty() || (groups != null && groups.isEmpty())) return List.of();
        look.reader().byId(look.connection(), typed).filter(this::sees).ifPresent(row -> add(Found.Where.ID, row));
        look.reader().ofConversation(look.connection(), typed).stream()
                .filter(this::sees)
                .reduce((_, later) -> later)
                .ifPresent(row -> add(Found.Where.ID, row));
        List<String> words = SearchWords.of(typed);
        if (!words.isEmpty() && found.size() < n) look.scan().down(wanted(), (block, all) -> visit(block, all, words));
        return List.copyOf(found.subList(0, Math.min(n, found.size())));
    }

    private Wanted wanted() throws SQLException {
        return groups == null ? Wanted.ALL : look.wanted(LogFilter.ALL.withGroups(groups));
    }

    private boolean sees(LogRow row) {
        return groups == null || groups.contains(row.decision().groupId());
    }

    private boolean visit(Block block, BitSet all, List<String> words) throws SQLException {
        BitSet names = rows(block, Column.CONTACT_WORDS, all, words);
        BitSet either = rows(block, Column.TEXT_WORDS, all, words);
        either.or(names);
        if (either.isEmpty()) return true;
        long[] keys = block.keys();
        for (int row = either.length() - 1; row >= 0 && found.size() < n; row = either.previousSetBit(row - 1)) {
            Found.Where where = names.get(row) ? Found.Where.CONTACT : Found.Where.TEXT;
            look.reader().at(look.connection(), List.of(keys[row])).forEach(decision -> add(where, decision));
        }
        return found.size() < n;
    }

    private static BitSet rows(Block block, Column column, BitSet all, List<String> words) {
        BitSet rows = (BitSet) all.clone();
        block.keep(column, rows, words);
        return rows;
    }

    private void add(Found.Where where, LogRow row) {
        if (conversations.add(row.decision().conversationId())) found.add(new Found(where, row));
    }
}
