package dev.atalaya.store.own;

import static dev.atalaya.store.own.OwnFixture.NOW;
import static dev.atalaya.store.own.OwnFixture.entry;
import static dev.atalaya.store.own.OwnFixture.open;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.store.OwnStore;
import dev.atalaya.store.TestMark;
import java.nio.file.Path;
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
