package dev.atalaya.sync;

import dev.atalaya.store.OwnStore;
import dev.atalaya.store.TestMark;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which agents the user marked as test agents: shown at once, then put on disk. Thread-safe.
final class Marks {

    private final Reducer reducer;
    private final @Nullable OwnStore own;
    private final OwnWriter writer;
    private final Audit audit;
    private final Set<String> marked = new HashSet<>();
    private String platformId = "";

    Marks(Reducer reducer, @Nullable OwnStore own, OwnWriter writer, Audit audit) {
        this.reducer = reducer;
        this.own = own;
        this.writer = writer;
        this.audit = audit;
    }

    /// Reads those of this platform. Blocks.
    void load(String platform) {
        Set<String> ids = new HashSet<>();
        if (own != null) own.testMarks().of(platform).forEach(mark -> ids.add(mark.agentId()));
        synchronized (this) {
            if (!platformId.isEmpty()) marked.clear();
            platformId = platform;
            marked.addAll(ids);
            reducer.marked(Set.copyOf(marked));
        }
    }

    void mark(String agentId, boolean test) {
        TestMark mark;
        synchronized (this) {
            if (!(test ? marked.add(agentId) : marked.remove(agentId))) return;
            reducer.marked(Set.copyOf(marked));
            mark = new TestMark(platformId, agentId, audit.who(), reducer.platformNow());
        }
        writer.write(() -> put(mark, test), () -> {});
    }

    private void put(TestMark mark, boolean test) {
        if (own == null) return;
        if (test) own.testMarks().put(mark);
        else own.testMarks().remove(mark.platformId(), mark.agentId());
        own.audit().append(audit.entry(mark, test));
    }
}
