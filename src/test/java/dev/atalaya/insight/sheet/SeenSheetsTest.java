package dev.atalaya.insight.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.store.log.Cancel;
import dev.atalaya.sync.FloorFixtures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Whose groups a report is about.
class SeenSheetsTest {

    private final List<String> counted = new ArrayList<>();
    private @Nullable Set<String> seen = Set.of(FloorFixtures.SOPORTE);
    private int asked;

    private @Nullable Set<String> seen() {
        asked++;
        return seen;
    }

    @Test
    void aReportIsOfOneSightThoughAnotherUserComesWhileItIsMade() {
        SeenSheets sheets = new SeenSheets(this::seen, sees -> (_, _, _, _) -> {
            for (String group : List.of(FloorFixtures.VENTAS, FloorFixtures.SOPORTE, FloorFixtures.COBRANZA)) {
                if (sees.test(group)) counted.add(group);
                seen = null;
            }
            return SheetFixture.sheet();
        });
        Present present = new Present("", FloorFixtures.NOW, Map.of(), Map.of(), Map.of());

        sheets.make(SheetFixture.asked(Grouping.GROUP), present, SheetSource.Progress.NONE, Cancel.NEVER);
        assertThat(counted).containsExactly(FloorFixtures.SOPORTE);
        assertThat(asked).isOne();

        counted.clear();
        sheets.make(SheetFixture.asked(Grouping.GROUP), present, SheetSource.Progress.NONE, Cancel.NEVER);
        assertThat(counted).hasSize(3);
    }
}
