package dev.atalaya.ui.floor.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnWidthsTest {

    private static double sum(double width) {
        return ColumnWidths.of(width).values().stream().mapToDouble(w -> w).sum();
    }

    @ParameterizedTest
    @ValueSource(doubles = {430, 460, 520, 560, 620, 670, 760, 900, 1600})
    void theyFillTheTableAndNoMore(double width) {
        assertThat(sum(width)).isBetween(width - 0.01, width + 0.01);
    }

    @ParameterizedTest
    @CsvSource({"460, false, false", "560, true, false", "668, true, true", "1600, true, true"})
    void inANarrowTableTheLastMessageGoesFirstThenTheWindow(double width, boolean window, boolean last) {
        Map<SortKey, Double> widths = ColumnWidths.of(width);
        assertThat(widths.containsKey(SortKey.WINDOW)).isEqualTo(window);
        assertThat(widths.containsKey(SortKey.LAST)).isEqualTo(last);
        assertThat(widths).containsKeys(SortKey.CONTACT, SortKey.WAITING, SortKey.ASSIGNED, SortKey.WHY);
    }
}
