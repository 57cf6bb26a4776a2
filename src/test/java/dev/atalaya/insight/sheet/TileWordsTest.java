package dev.atalaya.insight.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Stretch;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TileWordsTest {

    private static TileWords assignments(int all, Map<Actor.Kind, Integer> by, Language language) {
        Tiles tiles = new Tiles(all, by, 0, 0, List.of(), Duration.ZERO, List.of(), null, null);
        return TileWords.of(tiles, SheetFixture.asked(Grouping.GROUP), Texts.of(language))
                .getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "EN, Bot 156 · tasks 30 · agents themselves 4 · supervisors 7",
        "ES, Bot 156 · tareas 30 · los propios agentes 4 · supervisores 7",
        "PT, Bot 156 · tarefas 30 · os próprios agentes 4 · supervisores 7"
    })
    void everyPartOfTheAssignmentsIsNamed(Language language, String note) {
        Map<Actor.Kind, Integer> by =
                Map.of(Actor.Kind.BOT, 156, Actor.Kind.TASK, 30, Actor.Kind.AGENT, 4, Actor.Kind.SUPERVISOR, 7);

        assertThat(assignments(197, by, language).note()).isEqualTo(note);
    }

    @Test
    void partsThatThereAreNotAreNotNamed() {
        assertThat(assignments(12, Map.of(Actor.Kind.BOT, 12), Language.EN).note())
                .isEqualTo("Bot 12");
        assertThat(assignments(0, Map.of(), Language.EN).note()).isEqualTo("Bot 0");
    }

    private static TileWords tile(int index, Tiles tiles, Asked asked) {
        return TileWords.of(tiles, asked, Texts.of(Language.EN)).get(index);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 % of all", "1, '< 0.1 % of all'", "16, 0.2 % of all", "80, 1 % of all", "1112, 14 % of all"})
    void aFewOfManyAreNotNone(int some, String note) {
        Tiles tiles = new Tiles(8000, Map.of(), some, 0, List.of(), Duration.ZERO, List.of(), null, null);

        assertThat(tile(1, tiles, SheetFixture.asked(Grouping.GROUP)).note().replace('\u00a0', ' '))
                .isEqualTo(note);
    }

    private static Tiles.Nobody nobody(String group, double... hours) {
        List<Stretch> times = new ArrayList<>();
        for (int i = 0; i < hours.length; i += 2) {
            times.add(new Stretch(SheetFixture.at(hours[i]), SheetFixture.at(hours[i + 1])));
        }
        return new Tiles.Nobody(group, times);
    }

    private static Tiles nobody(Tiles.Nobody... groups) {
        return new Tiles(0, Map.of(), 0, 0, List.of(), Duration.ofHours(3), List.of(groups), null, null);
    }

    @Test
    void ofOneDayItSaysWhenNobodyWasThere() {
        Asked day = SheetFixture.asked(Grouping.GROUP);
        TileWords one = tile(3, nobody(nobody("Ventas", 8, 9.5, 10, 10.1, 12.8, 24)), day);
        TileWords three =
                tile(3, nobody(nobody("Ventas", 8, 9.5, 10, 10.1), nobody("Soporte", 0, 1), nobody("A", 1, 1.5)), day);

        assertThat(one.note()).isEqualTo("Ventas 08:00–09:30, 12:48–24:00, …");
        assertThat(three.note()).isEqualTo("Ventas 08:00–09:30, … · Soporte 00:00–01:00 +1");
        assertThat(three.whole()).isEqualTo("Ventas 08:00–09:30, 10:00–10:06\nSoporte 00:00–01:00\nA 01:00–01:30");
    }

    @Test
    void ofMoreDaysItSaysHowLong() {
        Asked one = SheetFixture.asked(Grouping.GROUP);
        Asked two = new Asked(one.from(), one.to().plus(Duration.ofDays(1)), one.zone(), Set.of(), Grouping.GROUP);

        assertThat(tile(3, nobody(nobody("Ventas", 8, 9.5, 30, 31), nobody("Soporte", 0, 1)), two)
                        .note())
                .isEqualTo("Ventas 2 h 30 min · Soporte 1 h");
    }
}
