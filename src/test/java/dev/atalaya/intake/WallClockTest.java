package dev.atalaya.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.intake.file.Raw;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WallClockTest {

    private static final WallClock GUATEMALA = new WallClock(ZoneId.of("America/Guatemala"), DayOrder.DAY_FIRST);
    private static final WallClock NEW_YORK = new WallClock(ZoneId.of("America/New_York"), DayOrder.MONTH_FIRST);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-03 08:05:07",
                "2026-11-03T08:05:07",
                "2026/11/03 08:05:07.123",
                "03/11/2026 08:05:07",
                "3-11-26 8:05:07",
                "03.11.2026, 08:05:07",
                "3 nov 2026 08:05:07",
                "3 de noviembre de 2026 8:05:07 a. m.",
                "Nov 3, 2026 8:05:07 AM",
                "3 de nov. de 2026 08:05:07",
                "2026-11-03T14:05:07Z",
                "2026-11-03T08:05:07-06:00",
                "2026-11-03 11:05:07 -0300",
            })
    void theSameMomentWrittenInManyWays(String text) {
        assertThat(GUATEMALA.read(Raw.of(text), null).at()).isEqualTo("2026-11-03T14:05:07Z");
    }

    @ParameterizedTest
    @CsvSource({
        "12:05 AM, 06:05:00",
        "12:05 p. m., 18:05:00",
        "1:05 PM, 19:05:00",
        "23:59, 05:59:00",
    })
    void aTimeOfDayIsOfTheDayBesideIt(String text, String utc) {
        Instant at = GUATEMALA.read(Raw.of(text), LocalDate.of(2026, 11, 3)).at();
        assertThat(at)
                .hasToString(
                        text.equals("23:59")
                                ? "2026-11-04T" + utc.replace(":00:00", ":00") + "Z"
                                : "2026-11-03T" + utc + "Z");
    }

    @ParameterizedTest
    @CsvSource({
        "yesterday, NO_DATE",
        "'', NO_DATE",
        "08:00, NO_DATE",
        "2026-13-01 08:00, NO_SUCH_DAY",
        "31/02/2026, NO_SUCH_DAY",
        "2026-11-03 25:00, NO_DATE",
        "2026-11-03 13:00 PM, NO_DATE",
        "03/11/1926, OUT_OF_RANGE",
        "2126-11-03, OUT_OF_RANGE",
    })
    void whatIsNoMomentSaysWhy(String text, Why why) {
        assertThat(GUATEMALA.read(Raw.of(text), null).why()).isEqualTo(why);
    }

    @Test
    void anHourThatTheClocksSkippedNeverWas() {
        assertThat(NEW_YORK.read(Raw.of("03/08/2026 02:30"), null).why()).isEqualTo(Why.SKIPPED_BY_CLOCK);
    }

    @Test
    void anHourThatWasTwiceHasTwoInstants() {
        WallClock.Moment moment = NEW_YORK.read(Raw.of("11/01/2026 01:30"), null);
        assertThat(moment.at()).isEqualTo("2026-11-01T05:30:00Z");
        assertThat(moment.later()).isEqualTo("2026-11-01T06:30:00Z");
    }

    @Test
    void aSpreadsheetsDateIsReadInTheZoneToo() {
        Raw raw = new Raw("46306.5", LocalDateTime.of(2026, 10, 12, 8, 0), true, false);
        assertThat(GUATEMALA.read(raw, null).at()).isEqualTo("2026-10-12T14:00:00Z");
        assertThat(GUATEMALA
                        .read(new Raw("0.25", null, true, false), LocalDate.of(2026, 10, 12))
                        .at())
                .isEqualTo("2026-10-12T12:00:00Z");
    }

    private static @Nullable DayOrder order(String... dates) {
        DayOrders orders = new DayOrders();
        for (String date : dates) orders.see(Raw.of(date));
        return orders.order();
    }

    @Test
    void oneDateShowsTheOrderOfAll() {
        assertThat(order("03/04/2026", "05/04/2026", "13/04/2026")).isEqualTo(DayOrder.DAY_FIRST);
        assertThat(order("03/04/2026", "04/13/2026")).isEqualTo(DayOrder.MONTH_FIRST);
        assertThat(order("2026-04-03", "3 abr 2026", "04/04/2026")).isEqualTo(DayOrder.DAY_FIRST);
    }

    @Test
    void whereNoDateShowsItOrTheyDisagreeItIsAsked() {
        assertThat(order("03/04/2026", "05/04/2026")).isNull();
        assertThat(order("03/04/2026", "13/04/2026", "04/13/2026")).isNull();
    }
}
