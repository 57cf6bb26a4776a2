package dev.atalaya.insight.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atalaya.floor.Schedule;
import dev.atalaya.floor.TimeRange;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HoursTextTest {

    private static HoursText in(Language language) {
        return new HoursText(Texts.of(language));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | Mon-Fri 08:00-18:00; Sat 9-13 | Mon-Fri 08:00-18:00; Sat 09:00-13:00",
                "EN | mon - sat 8:30 – 17 | Mon-Sat 08:30-17:00",
                "EN | Mon 8-12, 14-18 | Mon 08:00-12:00, 14:00-18:00",
                "EN | Mo, We 8-12, Fr 22-6 | Mon 08:00-12:00; Wed 08:00-12:00; Fri 22:00-06:00",
                "EN | 0-24; closed 2026-12-25 | Mon-Sun 00:00-24:00; closed 2026-12-25",
                "ES | lunes-viernes 8-18; sábado 9-13 | lun-vie 08:00-18:00; sáb 09:00-13:00",
                "ES | MON-FRI 8-18; cerrado 2026-12-25 | lun-vie 08:00-18:00; cerrado 2026-12-25",
                "PT | segunda-feira - sexta 8-18; sab 9-13 | seg-sex 08:00-18:00; sáb 09:00-13:00",
            })
    void whatPeopleType(Language language, String typed, String written) throws UnreadableException {
        assertThat(in(language).write(in(language).read(typed))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | Mon-Fri 9-25 | “25” is no time of day: from 0:00 to 24:00.",
                "EN | Mon-Fri 24-8 | “24” is no time of day: from 0:00 to 24:00.",
                "ES | lun-vie 9-25 | “25” no es una hora del día: de 0:00 a 24:00.",
                "PT | seg-sex 9:75-12 | “9:75” não é uma hora do dia: de 0:00 a 24:00.",
                "EN | Foo 8-18 | “Foo” is no day of the week.",
                "EN | S 8-18 | “S” is no day of the week.",
                "EN | Mon 8 | “Mon 8” cannot be read: days and then hours, as “Mon-Fri 08:00-18:00”.",
                "EN | Mon | “Mon” cannot be read: days and then hours, as “Mon-Fri 08:00-18:00”.",
                "EN | Mon-Tue-Fri 8-9 | “Mon-Tue-Fri 8-9” cannot be read: days and then hours, as “Mon-Fri 08:00-18:00”.",
                "EN | Mon 8-9; closed 31.12. | “31.12.” is no date: write it as 2026-12-25.",
                "EN | ; | No hours: write them as “Mon-Fri 08:00-18:00”.",
            })
    void whatCannotBeReadIsNamedInOneLine(Language language, String typed, String line) {
        assertThatThrownBy(() -> in(language).read(typed)).hasMessage(line);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsWrittenIsReadBack(Language language) throws UnreadableException {
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            Schedule schedule = schedule(random);
            Schedule read = in(language).read(in(language).write(schedule));
            assertThat(read.closedDates()).isEqualTo(schedule.closedDates());
            assertThat(read.ranges()).containsExactlyInAnyOrderElementsOf(schedule.ranges());
        }
    }

    private static Schedule schedule(Random random) {
        List<TimeRange> ranges = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            for (int i = random.nextInt(3); i > 0; i--) ranges.add(new TimeRange(day, time(random), time(random)));
        }
        if (ranges.isEmpty()) ranges.add(new TimeRange(DayOfWeek.SUNDAY, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
        return new Schedule(ranges, random.nextBoolean() ? Set.of() : Set.of(LocalDate.of(2026, 12, 25)));
    }

    private static LocalTime time(Random random) {
        return LocalTime.of(random.nextInt(24), 15 * random.nextInt(4));
    }
}
