package dev.atalaya.store.cache;

import dev.atalaya.floor.Actor;
import dev.atalaya.store.columns.Column;
import dev.atalaya.store.columns.SearchWords;
import dev.atalaya.store.columns.Wanted;
import dev.atalaya.store.log.ActorRef;
import dev.atalaya.store.log.LogFilter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Filters in the numbers of the file. Any thread.
final class Filters {

    private final Words words;
    private final DecisionReader reader;

    Filters(Words words, DecisionReader reader) {
        this.words = words;
        this.reader = reader;
    }

    Wanted wanted(Connection connection, LogFilter filter) throws SQLException {
        Map<Column, BitSet> values = new EnumMap<>(Column.class);
        put(values, Column.GROUP, filter.groups(), known(Word.Kind.GROUP, filter.groups()));
        put(values, Column.AGENT, filter.agents(), known(Word.Kind.AGENT, filter.agents()));
        put(values, Column.BEFORE, filter.agentsBefore(), known(Word.Kind.AGENT, filter.agentsBefore()));
        put(values, Column.RULE, filter.rules(), ordinals(filter.rules()));
        put(values, Column.CAUSE, filter.triggers(), ordinals(filter.triggers()));
        put(values, Column.ACTOR, filter.actors(), actors(filter.actors()));
        put(values, Column.WENT, filter.went(), ordinals(filter.went()));
        put(values, Column.JUDGED, filter.judgements(), ordinals(filter.judgements()));
        return new Wanted(
                filter.from() == null ? Long.MIN_VALUE : Slots.first(filter.from()),
                filter.to() == null ? Long.MAX_VALUE : Slots.first(filter.to()) - 1,
                values,
                SearchWords.of(filter.contact()),
                filter.conversations().isEmpty() ? null : keys(connection, filter.conversations()));
    }

    private static void put(Map<Column, BitSet> values, Column column, Collection<?> asked, BitSet numbers) {
        if (!asked.isEmpty()) values.put(column, numbers);
    }

    private BitSet known(Word.Kind kind, Set<String> ids) {
        BitSet numbers = new BitSet();
        for (String id : ids) {
            int number = words.known(kind, id, "");
            if (number > 0) numbers.set(number);
        }
        return numbers;
    }

    private static BitSet ordinals(Set<? extends Enum<?>> wanted) {
        BitSet numbers = new BitSet();
        wanted.forEach(value -> numbers.set(value.ordinal()));
        return numbers;
    }

    /// The same supervisor has a number for each name he ever had.
    private BitSet actors(Set<ActorRef> wanted) {
        BitSet numbers = new BitSet();
        if (wanted.isEmpty()) return numbers;
        List<Word> known = words.all(Word.Kind.ACTOR);
        for (Actor.Kind kind : Actor.Kind.values()) {
            for (int word = 0; word <= known.size(); word++) {
                String id = word == 0 ? "" : known.get(word - 1).id();
                Actor actor = new Actor(kind, id, "");
                if (wanted.stream().anyMatch(ref -> ref.covers(actor))) numbers.set(ActorCodec.number(word, kind));
            }
        }
        return numbers;
    }

    private long[] keys(Connection connection, Set<String> conversations) throws SQLException {
        List<Long> keys = new ArrayList<>();
        for (String id : conversations) {
            reader.ofConversation(connection, id)
                    .forEach(row -> keys.add(row.place().key()));
        }
        return keys.stream().mapToLong(Long::longValue).sorted().toArray();
    }
}
