package dev.atalaya.insight.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Actor;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TileWordsTest {

    private static TileWords assignments(int all, Map<Actor.Kind, Integer> by, Language language) {
        Tiles tiles = new Tiles(all, by, 0, 0, List.of(), Duration.ZERO, List.of(), null, null);
        return TileWords.of(tiles, Texts.of(language)).getFirst();
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
}
