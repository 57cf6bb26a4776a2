package dev.atalaya.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiveOrderTest {

    private static final class Row extends LiveRow {
        final int id;
        int key;

        Row(int id, int key) {
            this.id = id;
            this.key = key;
        }
    }

    private int compared;
    private final Comparator<Row> byKey = (a, b) -> {
        compared++;
        int order = Integer.compare(a.key, b.key);
        return order == 0 ? Integer.compare(a.id, b.id) : order;
    };
    private final LiveOrder<Row> order = new LiveOrder<>(byKey);
    private int events;

    private List<Row> filled(int size) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) rows.add(new Row(i, i * 10));
        order.rebuild(rows, byKey);
        order.shown().addListener((ListChangeListener<Row>) _ -> events++);
        compared = 0;
        return rows;
    }

    @Test
    void aHundredChangesAmongTwentyThousandCostLittleAndOneEvent() {
        List<Row> rows = filled(20_000);
        Random random = new Random(7);
        for (int i = 0; i < 100; i++) {
            Row row = rows.get(random.nextInt(rows.size()));
            row.key = random.nextInt(200_000);
            order.update(row, true, true);
        }
        order.publish();
        // A hundred places found among twenty thousand, and the hundred sorted: not twenty thousand compared.
        assertThat(compared).isLessThan(100 * 15 + 100 * 8);
        assertThat(events).isEqualTo(1);
        assertThat(order.shown()).isSortedAccordingTo(byKey).hasSize(20_000);
    }

    @Test
    void whatDidNotMoveMakesNoEvent() {
        List<Row> rows = filled(100);
        order.update(rows.get(50), true, true);
        order.publish();
        assertThat(events).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anySequenceOfChangesEndsAsAFullSortWould(long seed) {
        Random random = new Random(seed);
        List<Row> rows = filled(200);
        List<Row> wanted = new ArrayList<>(rows);
        for (int round = 0; round < 50; round++) {
            for (int i = random.nextInt(30); i >= 0; i--) {
                Row row = random.nextInt(4) == 0 ? new Row(1000 + round * 100 + i, 0) : any(wanted, random);
                row.key = random.nextInt(500);
                boolean belongs = random.nextInt(3) > 0;
                wanted.remove(row);
                if (belongs) wanted.add(row);
                order.update(row, belongs, true);
            }
            if (random.nextBoolean()) order.publish();
        }
        order.publish();
        wanted.sort(byKey);
        assertThat(order.shown()).containsExactlyElementsOf(wanted);
    }

    private static Row any(List<Row> rows, Random random) {
        return rows.isEmpty() ? new Row(-1 - random.nextInt(1000), 0) : rows.get(random.nextInt(rows.size()));
    }

    @Test
    void newcomersAreCountedUntilPublished() {
        List<Row> rows = filled(3);
        order.update(new Row(10, 5), true, false);
        order.update(new Row(11, 6), true, false);
        order.update(rows.get(0), false, false);
        assertThat(order.arriving()).isEqualTo(2);
        assertThat(rows.get(0).leaving()).isTrue();
        assertThat(order.shown()).hasSize(3);
        order.publish();
        assertThat(order.arriving()).isZero();
        assertThat(rows.get(0).leaving()).isFalse();
        assertThat(order.shown()).hasSize(4);
    }

    @Test
    void aNewcomerThatGoesBeforeItWasShownIsForgotten() {
        filled(2);
        Row row = new Row(10, 5);
        order.update(row, true, false);
        order.update(row, false, false);
        order.publish();
        assertThat(order.shown()).hasSize(2).doesNotContain(row);
    }
}
