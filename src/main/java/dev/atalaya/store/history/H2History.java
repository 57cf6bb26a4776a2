package dev.atalaya.store.history;

import dev.atalaya.floor.AgentInterval;
import dev.atalaya.floor.ConfigInterval;
import dev.atalaya.floor.ConversationSpan;
import dev.atalaya.floor.HistoryKind;
import dev.atalaya.floor.Stretch;
import dev.atalaya.floor.Stretches;
import dev.atalaya.store.h2.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// The history in an H2 file.
public final class H2History implements HistoryStore {

    /// The script that makes its tables, for the migrations of the file that it lies in.
    public static final String SCRIPT = "/dev/atalaya/store/history/history.sql";

    private final Sql file;

    public H2History(Sql file) {
        this.file = file;
    }

    @Override
    public List<AgentInterval> agents(Instant from, Instant to) {
        return file.read(c -> AgentDays.read(c, Millis.of(from), Millis.of(to), HeldTable.heardUntil(c)));
    }

    @Override
    public List<AgentInterval> agent(String agentId, Instant from, Instant to) {
        return file.read(c -> AgentDays.read(c, agentId, Millis.of(from), Millis.of(to), HeldTable.heardUntil(c)));
    }

    @Override
    public List<ConfigInterval> config(Instant from, Instant to) {
        return file.read(c -> ConfigTable.read(c, Millis.of(from), Millis.of(to), HeldTable.heardUntil(c)));
    }

    @Override
    public List<ConversationSpan> conversations(Instant from, Instant to) {
        return file.read(c -> TalkTable.read(c, Millis.of(from), Millis.of(to)));
    }

    @Override
    public void walkAgents(Instant from, Instant to, Consumer<List<AgentInterval>> reader) {
        file.read(c -> {
            AgentDays.walk(c, Millis.of(from), Millis.of(to), HeldTable.heardUntil(c), reader);
            return true;
        });
    }

    @Override
    public void walkConversations(Instant from, Instant to, Consumer<ConversationSpan> reader) {
        file.read(c -> {
            TalkTable.walk(c, Millis.of(from), Millis.of(to), reader);
            return true;
        });
    }

    @Override
    public long weigh(Instant from, Instant to, Set<String> agentIds) {
        return file.read(c -> AgentDays.weigh(c, Millis.of(from), Millis.of(to), agentIds));
    }

    @Override
    public void closings(Instant from, Instant to, Closing reader) {
        for (int kind = 0; kind < TalkKey.CLASSES; kind++) {
            long next = TalkKey.first(kind, TalkKey.earliest(kind, Millis.of(from)));
            long end = TalkKey.first(kind, Millis.of(to));
            while (next < end) {
                long begin = next;
                next = file.read(c -> TalkTable.closings(c, begin, end, Millis.of(from), reader));
            }
        }
    }

    @Override
    public Coverage coverage(HistoryKind kind) {
        return file.read(c -> HeldTable.coverage(c, kind));
    }

    @Override
    public void keepAgents(Stretch range, List<AgentInterval> intervals) {
        write(c -> AgentDays.keep(c, range, intervals));
    }

    @Override
    public void keepConfig(Stretch range, List<ConfigInterval> intervals) {
        write(c -> ConfigTable.keep(c, Millis.of(range.from()), Millis.of(range.to()), intervals));
    }

    @Override
    public void keepConversations(List<ConversationSpan> spans) {
        write(c -> TalkTable.keep(c, spans));
    }

    @Override
    public void hold(HistoryKind kind, Held how, Stretch range) {
        write(c -> HeldTable.add(c, kind, how, range));
    }

    @Override
    public void holdOnly(HistoryKind kind, Held how, Stretches ranges) {
        write(c -> HeldTable.replace(c, kind, how, ranges));
    }

    @Override
    public void observe(Observed heard) {
        write(c -> {
            int firstNew = Millis.day(HeldTable.heardUntil(c)) + 1;
            int today = Millis.day(Millis.of(heard.until()));
            AgentDays.add(c, heard.agents(), Integer.MIN_VALUE, today);
            if (firstNew <= today) AgentDays.add(c, heard.standing(), firstNew, today);
            ConfigTable.add(c, heard.config());
            TalkTable.keep(c, heard.conversations());
            if (!heard.from().isBefore(heard.until())) return;
            Stretch stretch = new Stretch(heard.from(), heard.until());
            for (HistoryKind kind : HistoryKind.values()) HeldTable.add(c, kind, Held.OBSERVED, stretch);
        });
    }

    @Override
    public void clear() {
        write(c -> {
            for (String table : List.of("agent_day", "config_span", "talk", "history_held")) {
                Rows.update(c, "TRUNCATE TABLE " + table);
            }
        });
    }

    @FunctionalInterface
    private interface Change {
        void on(Connection connection) throws SQLException;
    }

    private void write(Change change) {
        file.write(connection -> {
            change.on(connection);
            return true;
        });
    }
}
