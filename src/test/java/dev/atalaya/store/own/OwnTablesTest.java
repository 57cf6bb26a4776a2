package dev.atalaya.store.own;

import static dev.atalaya.store.own.OwnFixture.NOW;
import static dev.atalaya.store.own.OwnFixture.entry;
import static dev.atalaya.store.own.OwnFixture.open;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.store.AuditEntry;
import dev.atalaya.store.OwnStore;
import dev.atalaya.store.TestMark;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnTablesTest {

    @TempDir
    Path folder;

    @Test
    void theAuditTrailOnlyGrows() {
        try (OwnStore store = open(folder)) {
            store.audit().append(entry("c-1"));
            store.audit().append(entry("c-1"));
            store.audit().append(entry("c-2"));
        }
        try (OwnStore store = open(folder)) {
            assertThat(store.audit().newest(2)).containsExactly(entry("c-2"), entry("c-1"));
            assertThat(store.audit().newest(9)).hasSize(3);
        }
    }

    @Test
    void theAuditTrailIsToldByTimeToTheFractionOfASecond() {
        try (OwnStore store = open(folder)) {
            List<AuditEntry> entries = List.of(
                    at(entry("c-1"), NOW),
                    at(entry("c-2"), NOW.plusMillis(250)),
                    at(entry("c-3"), NOW.plusSeconds(1)),
                    at(entry("c-4"), NOW.plusSeconds(3600)));
            entries.forEach(store.audit()::append);

            assertThat(store.audit().between(null, null)).isEqualTo(entries);
            assertThat(store.audit().between(NOW.plusMillis(1), NOW.plusSeconds(1)))
                    .containsExactly(entries.get(1));
            assertThat(store.audit().between(NOW.plusMillis(250), null)).isEqualTo(entries.subList(1, 4));
            assertThat(store.audit().between(null, NOW)).isEmpty();
        }
    }

    private static AuditEntry at(AuditEntry e, Instant when) {
        return new AuditEntry(
                when,
                e.platformId(),
                e.who(),
                e.whoName(),
                e.what(),
                e.subjectId(),
                e.subject(),
                e.before(),
                e.after(),
                e.outcome());
    }

    @Test
    void testMarksAreOfAPlatform() {
        TestMark old = new TestMark("p", "test1", "Rita", NOW);
        TestMark mark = new TestMark("p", "test1", "Raúl", NOW.plusSeconds(9));
        TestMark other = new TestMark("p", "demo", "Rita", NOW);
        try (OwnStore store = open(folder)) {
            store.testMarks().put(old);
            store.testMarks().put(mark);
            store.testMarks().put(other);
            store.testMarks().put(new TestMark("q", "test1", "Rita", NOW));
            assertThat(store.testMarks().of("p")).containsExactly(other, mark);
            store.testMarks().remove("p", "demo");
        }
        try (OwnStore store = open(folder)) {
            assertThat(store.testMarks().of("p")).containsExactly(mark);
            assertThat(store.testMarks().of("nobody")).isEmpty();
        }
    }

    @Test
    void keepsakesAreKept() {
        try (OwnStore store = open(folder)) {
            store.keepsakes().put("seen", "{\"a\":1}");
            store.keepsakes().put("seen", "{\"a\":2}");
            store.keepsakes().put("other", "[]");
            store.keepsakes().remove("other");
        }
        try (OwnStore store = open(folder)) {
            assertThat(store.keepsakes().get("seen")).contains("{\"a\":2}");
            assertThat(store.keepsakes().get("other")).isEmpty();
        }
    }
}
