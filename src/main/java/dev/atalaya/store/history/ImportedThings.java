package dev.atalaya.store.history;

import dev.atalaya.floor.ConfigInterval;
import dev.atalaya.floor.Entity;
import dev.atalaya.floor.Evidence;
import dev.atalaya.floor.FloorEvent;
import dev.atalaya.floor.Group;
import dev.atalaya.store.h2.Rows;
import dev.atalaya.store.pack.FloorCodec;
import dev.atalaya.store.pack.Packer;
import dev.atalaya.store.pack.Unpacker;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The groups, states and agents that report files tell of. A file is taken to hold for its whole range; where several
/// tell of a group at the same time, it has the members of all of them.
final class ImportedThings {

    private static final List<Entity> ENTITIES = List.of(Entity.values());

    /// What one file tells, for `[from, to)`.
    private record Told(long from, long to, FloorEvent value) {}

    private record Key(Entity entity, String id) {}

    private ImportedThings() {}

    static void add(Connection connection, long no, List<FloorEvent> things) throws SQLException {
        Packer packer = new Packer();
        for (FloorEvent thing : things) {
            Rows.update(
                    connection,
                    "INSERT INTO import_thing (import_no, entity, id, body) VALUES (?, ?, ?, ?)",
                    no,
                    thing.entity().ordinal(),
                    thing.id(),
                    FloorCodec.pack(thing, packer));
        }
    }

    static List<FloorEvent> all(Connection connection) throws SQLException {
        return joined(told(connection, Long.MIN_VALUE, Long.MAX_VALUE));
    }

    /// As [Imports#groupsOf].
    static Map<String, Set<String>> groupsOf(Connection connection, String importer) throws SQLException {
        Set<String> others = new HashSet<>(Rows.list(
                connection,
                "SELECT DISTINCT t.id FROM import_thing t JOIN import_file f ON f.no = t.import_no"
                        + " WHERE f.made_by IS NULL OR f.made_by <> ?",
                row -> row.getString(1),
                importer));
        Map<String, Set<String>> his = new HashMap<>();
        for (FloorEvent thing : all(connection)) {
            if (!(thing instanceof FloorEvent.GroupChanged(Group group)) || !alone(group.id(), others)) continue;
            Set<String> known = group.members().stream()
                    .filter(member -> !isImported(member))
                    .collect(Collectors.toSet());
            boolean mixed = group.members().stream().anyMatch(member -> isImported(member) && others.contains(member));
            if (!mixed) his.put(group.id(), known);
        }
        return his;
    }

    private static boolean alone(String id, Set<String> others) {
        return isImported(id) && !others.contains(id);
    }

    private static boolean isImported(String id) {
        return Evidence.of(id) == Evidence.IMPORTED;
    }

    /// In pieces between the edges of the files' ranges.
    static List<ConfigInterval> read(Connection connection, long from, long to) throws SQLException {
        List<Told> told = told(connection, from, to);
        TreeSet<Long> edges = new TreeSet<>();
        for (Told one : told) {
            edges.add(one.from());
            edges.add(one.to());
        }
        List<ConfigInterval> pieces = new ArrayList<>();
        for (Long start : edges) {
            Long end = edges.higher(start);
            if (end == null || start >= to || end <= from) continue;
            List<Told> here = told.stream()
                    .filter(one -> one.from() <= start && one.to() >= end)
                    .toList();
            for (FloorEvent thing : joined(here)) {
                pieces.add(new ConfigInterval(
                        thing, Instant.ofEpochMilli(start), Instant.ofEpochMilli(end), false, null, Evidence.IMPORTED));
            }
        }
        return pieces;
    }

    private static List<Told> told(Connection connection, long from, long to) throws SQLException {
        return Rows.list(
                connection,
                "SELECT f.from_ms, f.to_ms, t.entity, t.body FROM import_thing t"
                        + " JOIN import_file f ON f.no = t.import_no WHERE f.from_ms < ? AND f.to_ms > ?"
                        + " ORDER BY t.entity, t.id, f.no",
                row -> new Told(
                        row.getLong(1),
                        row.getLong(2),
                        ConfigTable.value(Unpacker.at(ENTITIES, row.getInt(3)), new Unpacker(row.getBytes(4)))),
                to,
                from);
    }

    /// Each once, as the newest import has it.
    private static List<FloorEvent> joined(List<Told> told) {
        Map<Key, FloorEvent> things = new LinkedHashMap<>();
        for (Told one : told) {
            Key key = new Key(one.value().entity(), one.value().id());
            things.merge(key, one.value(), ImportedThings::both);
        }
        return List.copyOf(things.values());
    }

    private static FloorEvent both(FloorEvent before, FloorEvent after) {
        if (!(before instanceof FloorEvent.GroupChanged(Group a))
                || !(after instanceof FloorEvent.GroupChanged(Group b))) return after;
        Set<String> members = new LinkedHashSet<>(a.members());
        members.addAll(b.members());
        return new FloorEvent.GroupChanged(new Group(
                b.id(),
                b.name(),
                b.zone(),
                List.copyOf(members),
                b.transferableTo(),
                b.schedule(),
                b.settings(),
                b.version()));
    }
}
