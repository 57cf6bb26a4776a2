package dev.atalaya.cli.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Stretch;
import dev.atalaya.insight.HeldTimes;
import dev.atalaya.insight.whatif.Amount;
import dev.atalaya.insight.whatif.Answer;
import dev.atalaya.insight.whatif.Compared;
import dev.atalaya.insight.whatif.LabWords;
import dev.atalaya.insight.whatif.Result;
import dev.atalaya.insight.whatif.Scenario;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Texts;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LabPrintTest {

    private static final Texts ENGLISH = Texts.of(Language.EN);

    @Test
    void figuresAreWrittenAsOnScreen() {
        Amount given = new Amount(12_345, 0, null);
        Amount absent = new Amount(6_789.5, 41.25, null);
        HeldTimes.Summary none = HeldTimes.Summary.NONE;
        Result result = new Result(given, absent, Amount.NONE, Amount.NONE, none, Map.of("a", given));
        Answer answer =
                new Answer(12_345, 0, 0, result, result, Amount.NONE, Amount.NONE, Amount.NONE, List.of(), 0, 0);
        Stretch range = new Stretch(FloorFixtures.NOW.minus(Duration.ofHours(1)), FloorFixtures.NOW);
        Compared compared =
                new Compared(range, Set.of(), FloorFixtures.ZONE, List.of(new Compared.Side(Scenario.NONE, answer)));

        String text = new LabPrint(ENGLISH, FloorFixtures.ZONE, new KnownNames(Optional.empty()), compared)
                .text(new Question.WhatIf(List.of("cap=3"), List.of()));

        LabWords screen = new LabWords(ENGLISH);
        assertThat(screen.amount(given)).isEqualTo("12,345");
        assertThat(text).contains(" " + screen.amount(given), " " + screen.amount(absent));
    }
}
