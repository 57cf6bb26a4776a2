package dev.atalaya.insight.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Stretch;
import dev.atalaya.insight.Ledger;
import dev.atalaya.insight.StatusReport;
import dev.atalaya.insight.Sums;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SheetLayoutTest {

    private static final LocalDate MONDAY = SheetFixture.DAY;
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final Stretch BOTH = new Stretch(SheetFixture.at(0), SheetFixture.at(48));

    /// Marta is in sales on Monday and in support on Tuesday.
    private static final StatusReport REPORT = new StatusReport(
            BOTH,
            SheetFixture.ZONE,
            List.of(
                    new StatusReport.InGroup(MONDAY, "g1", "marta", Sums.NONE),
                    new StatusReport.InGroup(TUESDAY, "g2", "marta", Sums.NONE)),
            List.of(ofMarta(MONDAY), ofMarta(TUESDAY)),
            List.of());

    private static StatusReport.OfAgent ofMarta(LocalDate day) {
        Instant from = day.atStartOfDay(SheetFixture.ZONE).toInstant();
        Instant to = day.plusDays(1).atStartOfDay(SheetFixture.ZONE).toInstant();
        return new StatusReport.OfAgent(day, "marta", Ledger.of("marta", new Stretch(from, to), List.of()), Sums.NONE);
    }

    private static List<List<String>> groups(Grouping grouping) {
        Asked asked = new Asked(BOTH.from(), BOTH.to(), SheetFixture.ZONE, Set.of(), grouping);
        Present present =
                new Present("", BOTH.to(), Map.of("marta", "Marta"), Map.of(), Map.of("g1", "Ventas", "g2", "Soporte"));
        return new SheetLayout(asked, REPORT, new Dots(REPORT), present)
                .parts().stream()
                        .flatMap(part -> part.lines().stream())
                        .map(Line::groups)
                        .toList();
    }

    @Test
    void aDaysLineNamesTheGroupsOfThatDay() {
        assertThat(groups(Grouping.DAY)).containsExactly(List.of("Ventas"), List.of("Soporte"));
    }

    @Test
    void anAgentsLineNamesThoseOfTheWholeTime() {
        assertThat(groups(Grouping.AGENT)).containsExactly(List.of("Soporte", "Ventas"));
    }
}
