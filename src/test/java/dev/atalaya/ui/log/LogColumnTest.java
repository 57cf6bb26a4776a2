package dev.atalaya.ui.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogColumnTest {

    @ParameterizedTest
    @ValueSource(doubles = {620, 790, 900, 1000, 1170, 1380, 2500})
    void theColumnsFillTheRoom(double room) {
        for (boolean oneDay : new boolean[] {true, false}) {
            Map<LogColumn, Double> widths = LogColumn.widths(room, oneDay);
            double sum = widths.values().stream().mapToDouble(width -> width).sum();
            assertThat(sum).isCloseTo(room, within(1.0));
            assertThat(widths.values()).allMatch(width -> width >= 80);
            assertThat(widths).containsKeys(LogColumn.TIME, LogColumn.CONTACT, LogColumn.AGENT, LogColumn.RULE);
        }
    }
}
