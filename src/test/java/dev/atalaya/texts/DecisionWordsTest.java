package dev.atalaya.texts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Trigger;
import dev.atalaya.floor.Verdict;
import dev.atalaya.routing.AtomRuleBook;
import dev.atalaya.routing.Explainer;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionWordsTest {

    private static final Names NAMES = new Names() {
        @Override
        public String agent(String id) {
            return id;
        }

        @Override
        public String group(String id) {
            return id;
        }
    };

    private static DecisionText say(Language language, Assignment decision) {
        Texts texts = Texts.of(language);
        return new DecisionWords(texts, new Times(texts, ZoneId.of("America/Guatemala")), NAMES)
                .of(decision, new Explainer(new AtomRuleBook()).steps(decision));
    }

    @Test
    void theStoryOfThePictureIsToldInItsOrder() {
        DecisionText text = say(Language.EN, Decisions.nobodyAssignable());

        assertThat(text.headline()).isEqualTo("Kept in the group, with nobody assignable");
        assertThat(text.body()).startsWith("Ventas was open and none of its 4 agents was assignable");
        assertThat(text.steps().getFirst().question()).contains("reactivation of #47\u00a0002");
        assertThat(text.steps())
                .extracting(DecisionText.StepText::answer)
                .contains("Marta was offline since Fri 18:41", "0 of 4");
        assertThat(text.steps().getLast().answer()).contains("Test Agent 1");
        assertThat(text.candidates())
                .extracting(DecisionText.CandidateText::verdict)
                .containsExactly(
                        "last agent, left out", "in the draw, 1 in 3", "in the draw, 1 in 3", "chosen, 1 in 3");
        assertThat(text.candidates())
                .extracting(DecisionText.CandidateText::facts)
                .containsExactly("Offline 3 d 15 h", "Training 3 min", "Offline 14 h", "Offline 1 h 10 min");
    }

    /// A bot that does not keep to its rules: the record names the rule, and says that the one chosen was away.
    @Test
    void whoeverWasNotAssignableIsNotCalledTheOnlyOneWhoWas() {
        Assignment decision = Decisions.decision(
                Trigger.NEW,
                RuleCode.RANDOM_ASSIGNABLE,
                "Marta",
                Actor.BOT,
                List.of(
                        Decisions.candidate("Marta", "Offline", false, Duration.ofHours(1), Verdict.CHOSEN),
                        Decisions.candidate("Jorge", "Online", true, Duration.ofHours(1), Verdict.NOT_DRAWN)));
        DecisionText text = say(Language.EN, decision);
        assertThat(text.headline()).isEqualTo("Drawn among the assignable agents");
        assertThat(text.body()).doesNotContain("only one");
    }

    @Test
    void anEligibleTestAgentIsSaidToBeDrawnLikeAnybodyElse() {
        Assignment decision = Decisions.decision(
                Trigger.NEW,
                RuleCode.RANDOM_ASSIGNABLE,
                "Test Agent 1",
                Actor.BOT,
                List.of(
                        Decisions.candidate("Test Agent 1", "Online", true, Duration.ofHours(1), Verdict.CHOSEN),
                        Decisions.candidate("Marta", "Offline", false, Duration.ofHours(1), Verdict.NOT_CONNECTED)));

        DecisionText text = say(Language.EN, decision);

        assertThat(text.headline()).isEqualTo("The only one assignable");
        assertThat(text.body()).contains("drawn like anybody else");
        assertThat(text.tone()).isEqualTo(DecisionText.Tone.WARNING);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRuleAndEveryActorHasItsWords(Language language) {
        Stream<Assignment> byRule = Stream.of(RuleCode.values())
                .filter(rule -> rule != RuleCode.NOT_BY_RULES)
                .map(rule -> Decisions.decision(
                        Trigger.REACTIVATION,
                        rule,
                        rule.held() ? null : "Jorge",
                        Actor.BOT,
                        Decisions.nobodyAssignable().candidates()));
        Stream<Assignment> byName = Stream.of(Actor.Kind.values())
                .map(kind -> Decisions.decision(
                        Trigger.MANUAL,
                        RuleCode.NOT_BY_RULES,
                        "Jorge",
                        new Actor(kind, "x", "Rebeca"),
                        Decisions.nobodyAssignable().candidates()));

        Stream.concat(byRule, byName).map(decision -> say(language, decision)).forEach(text -> {
            Stream<String> steps = text.steps().stream().flatMap(s -> Stream.of(s.question(), s.answer()));
            assertThat(Stream.concat(Stream.of(text.headline(), text.body()), steps))
                    .noneMatch(words -> words.matches("(card|step)\\..*") || words.contains("{"));
        });
    }
}
