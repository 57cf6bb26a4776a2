package dev.atalaya.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CodeRulesTest {

    private static final String HERE = "dev.atalaya";
    private static final String SEEDED = "seeded.code";
    private static final JavaClasses BROKEN = Imported.seeded("code");

    static Stream<ArchRule> kept() {
        return Stream.of(
                CodeRules.viewModelsKnowNoNodes(),
                CodeRules.oneGateToTheFxThread(),
                CodeRules.onlyTheCommandLinePrints(HERE),
                CodeRules.nothingSleeps(),
                CodeRules.nothingIsDeserialised(),
                CodeRules.theDomainIsPure(HERE),
                CodeRules.theDomainReadsNoClock(HERE),
                Statics.areNeverMutable());
    }

    @ParameterizedTest
    @MethodSource("kept")
    void theProgramKeeps(ArchRule rule) {
        rule.check(Imported.MAIN);
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of(CodeRules.viewModelsKnowNoNodes(), "ui.SceneViewModel"),
                Arguments.of(CodeRules.viewModelsKnowNoNodes(), "ui.StageRow"),
                Arguments.of(CodeRules.oneGateToTheFxThread(), "RunsLater.byCall"),
                Arguments.of(CodeRules.oneGateToTheFxThread(), "RunsLater.byReference"),
                Arguments.of(CodeRules.onlyTheCommandLinePrints(SEEDED), "Prints.out"),
                Arguments.of(CodeRules.onlyTheCommandLinePrints(SEEDED), "Prints.err"),
                Arguments.of(CodeRules.onlyTheCommandLinePrints(SEEDED), "Prints.trace"),
                Arguments.of(CodeRules.nothingSleeps(), "Sleeps.thread"),
                Arguments.of(CodeRules.nothingSleeps(), "Sleeps.unit"),
                Arguments.of(CodeRules.nothingIsDeserialised(), "Deserialises"),
                Arguments.of(CodeRules.theDomainIsPure(SEEDED), "routing.ReadsFiles"),
                Arguments.of(CodeRules.theDomainIsPure(SEEDED), "floor.KnowsFx"),
                Arguments.of(CodeRules.theDomainReadsNoClock(SEEDED), "routing.ReadsClock"),
                Arguments.of(Statics.areNeverMutable(), "Keeps.counter"),
                Arguments.of(Statics.areNeverMutable(), "Keeps.LIST"),
                Arguments.of(Statics.areNeverMutable(), "Keeps.MAP"),
                Arguments.of(Statics.areNeverMutable(), "Keeps.ATOMIC"),
                Arguments.of(Statics.areNeverMutable(), "Keeps.ARRAY"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aViolationIsFound(ArchRule rule, String culprit) {
        assertThatThrownBy(() -> rule.check(BROKEN)).hasMessageContaining(culprit);
    }

    @Test
    void theGateIsOneClass() {
        assertThat(Imported.MAIN.stream().filter(type -> type.getSimpleName().equals(CodeRules.GATE)))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void noTestSleeps() {
        CodeRules.nothingSleeps().check(Imported.tests());
    }
}
