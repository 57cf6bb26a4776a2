package dev.atalaya.store.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.store.h2.Database;
import dev.atalaya.store.h2.Rows;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A page of the log by time and one filter reads as many rows as it shows. H2 takes the index in its order
/// only where the filter's column leads the ORDER BY.
class DecisionPlansTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"group_no", "agent_no", "before_no", "rule", "cause", "actor", "went"})
    void aPageComesInTheOrderOfItsFiltersIndex(String column) {
        SomeDecisions some = new SomeDecisions(new Random(3));
        Instant at = CacheFixture.NOW;
        try (Database database = CacheFixture.database(folder)) {
            DecisionTable table = new DecisionTable(new Words(database));
            database.transaction(connection -> {
                table.put(
                        connection,
                        IntStream.range(0, 500)
                                .mapToObj(i -> some.decision("a-" + i, "c-" + i, at.plusMillis(i)))
                                .toList());
                return true;
            });
            String sql = "EXPLAIN SELECT no, rest FROM decision WHERE " + column + " = 1 AND no < 1000 ORDER BY "
                    + column + " DESC, no DESC LIMIT 50";
            String plan = database.call(connection -> Rows.list(connection, sql, row -> row.getString(1)))
                    .getFirst();

            assertThat(plan).contains("decision_" + column.replace("_no", ""), "index sorted");
        }
    }
}
