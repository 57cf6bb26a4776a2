package dev.atalaya.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ColoursTest {

    private static final Path SEEDED = Path.of("src", "test", "seeded", "colours");

    @Test
    void styleSheetsNameTheThemesVariables() {
        assertThat(Colours.inStyleSheets(Sources.RESOURCES)).isEmpty();
    }

    @Test
    void codeNamesTheThemesVariables() {
        assertThat(Colours.inCode(Sources.MAIN)).isEmpty();
    }

    @Test
    void aColourInAStyleSheetIsFound() {
        assertThat(Colours.inStyleSheets(SEEDED))
                .extracting(ColoursTest::afterFile)
                .containsExactly(
                        "seeded.css:2 -fx-background-color: #fff, -color-bg;",
                        "seeded.css:3 -fx-border-color: rgba(0, 0, 0, 0.5);",
                        "seeded.css:4 -fx-text-fill: derive(white, 10%);",
                        "seeded.css:8 .b { -fx-fill: Crimson }");
    }

    @Test
    void aColourInCodeIsFound() {
        assertThat(Colours.inCode(SEEDED))
                .extracting(ColoursTest::afterFile)
                .containsExactly(
                        "Seeded.java:8 Color byHex = Color.web(\"#ffffff\");",
                        "Seeded.java:9 Color byName = Color.RED;",
                        "Seeded.java:12 node.setStyle(\"-fx-background-color: #fff\");");
    }

    private static String afterFile(String found) {
        return found.substring(SEEDED.toString().length() + 1);
    }
}
