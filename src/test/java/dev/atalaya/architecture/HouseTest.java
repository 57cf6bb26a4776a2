package dev.atalaya.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseTest {

    private static final JavaClasses BROKEN = Imported.seeded("arrows");

    @Test
    void arrowsPointDown() {
        new House("dev.atalaya").arrowsPointDown().check(Imported.MAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seeded.arrows.floor.KnowsRouting",
                "seeded.arrows.routing.KnowsRoot",
                "seeded.arrows.simulator.KnowsPlatform",
                "seeded.arrows.cli.KnowsSimulator",
                "seeded.arrows.ui.KnowsWire",
                "seeded.arrows.attic.OutsideTheHouse",
            })
    void anArrowPointingElsewhereIsFound(String culprit) {
        ArchRule rule = new House("seeded.arrows").arrowsPointDown();
        assertThatThrownBy(() -> rule.check(BROKEN)).hasMessageContaining(culprit);
    }

    @Test
    void noLayerAndNoScreenIsPartOfACycle() {
        noCycles("dev.atalaya").check(Imported.MAIN);
        noCycles("dev.atalaya.ui").check(Imported.MAIN);
    }

    @Test
    void aCycleIsFound() {
        assertThatThrownBy(() -> noCycles("seeded.cycles").check(Imported.seeded("cycles")))
                .hasMessageContaining("Cycle detected");
    }

    private static ArchRule noCycles(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);
    }
}
