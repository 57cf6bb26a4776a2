package dev.atalaya.store.cache;

import dev.atalaya.store.h2.Database;
import dev.atalaya.store.h2.Rows;
import dev.atalaya.store.pack.MalformedException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The dictionary of the log. Numbers count from 1 within each kind. Any thread.
final class Words {

    private static final List<Word.Kind> KINDS = List.of(Word.Kind.values());

    private final Database database;
    private final Map<Word, Integer> numbers = new HashMap<>();
    private final Map<Word.Kind, List<Word>> words = new HashMap<>();
    private final Map<Word, Integer> unwritten = new LinkedHashMap<>();
    private boolean loaded;

    Words(Database database) {
        this.database = database;
    }

    /// The word's number; a new word gets the next one and is written by [#flush].
    synchronized int number(Word.Kind kind, String id, String name) throws TooLargeException {
        TooLargeException.check("name", Math.max(id.length(), name.length()));
        load();
        Word word = new Word(kind, id, name);
        Integer known = numbers.get(word);
        if (known != null) return known;
        int number = add(word);
        unwritten.put(word, number);
        return number;
    }

    /// The number of a known word, else 0, which no word has.
    synchronized int known(Word.Kind kind, String id, String name) {
        load();
        return numbers.getOrDefault(new Word(kind, id, name), 0);
    }

    /// All words of the kind; the first has number 1.
    synchronized List<Word> all(Word.Kind kind) {
        load();
        return List.copyOf(words.getOrDefault(kind, List.of()));
    }

    synchronized Word word(Word.Kind kind, int number) {
        load();
        List<Word> ofKind = words.getOrDefault(kind, List.of());
        if (number < 1 || number > ofKind.size()) throw new MalformedException("no " + kind + " " + number);
        return ofKind.get(number - 1);
    }

    /// Null for 0.
    @Nullable
    String idOrNull(Word.Kind kind, int number) {
        return number == 0 ? null : word(kind, number).id();
    }

    /// Writes the new words, in the caller's transaction.
    synchronized void flush(Connection connection) throws SQLException {
        if (unwritten.isEmpty()) return;
        String sql = "INSERT INTO word (kind, no, id, name) VALUES (?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (Map.Entry<Word, Integer> entry : unwritten.entrySet()) {
                Word word = entry.getKey();
                insert.setInt(1, word.kind().ordinal());
                insert.setInt(2, entry.getValue());
                insert.setString(3, word.id());
                insert.setString(4, word.name());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        unwritten.clear();
    }

    /// After a transaction that failed: what the file says counts.
    synchronized void forget() {
        numbers.clear();
        words.clear();
        unwritten.clear();
        loaded = false;
    }

    private void load() {
        if (loaded) return;
        String sql = "SELECT kind, id, name FROM word ORDER BY kind, no";
        database.call(connection -> Rows.list(
                        connection, sql, row -> new Word(at(row.getInt(1)), row.getString(2), row.getString(3))))
                .forEach(this::add);
        loaded = true;
    }

    private static Word.Kind at(int kind) {
        if (kind < 0 || kind >= KINDS.size()) throw new MalformedException("word of kind " + kind);
        return KINDS.get(kind);
    }

    private int add(Word word) {
        List<Word> ofKind = words.computeIfAbsent(word.kind(), _ -> new ArrayList<>());
        ofKind.add(word);
        numbers.put(word, ofKind.size());
        return ofKind.size();
    }
}
