package dev.atalaya.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The list of libraries that people read is the one that the build made.
class LicencesTest {

    private static final Path BILL = Path.of("target", "bom.json");
    private static final Path LIST = Path.of("assets", "licences.md");

    @Test
    void theListNamesEveryLibraryThatShips() throws IOException {
        List<String> shipped;
        try (Stream<JsonNode> components =
                JsonMapper.shared().readTree(BILL.toFile()).path("components").valueStream()) {
            shipped = components.map(LicencesTest::line).distinct().sorted().toList();
        }
        try (Stream<String> lines = Files.lines(LIST)) {
            assertThat(lines.filter(line -> line.startsWith("| ") && line.contains(":"))
                            .toList())
                    .as("paste into %s:%n%s%n", LIST, String.join("\n", shipped))
                    .isEqualTo(shipped);
        }
    }

    @Test
    void everyLibrarySaysItsLicence() throws IOException {
        try (Stream<String> lines = Files.lines(LIST)) {
            assertThat(lines).noneMatch(line -> line.endsWith("|  |"));
        }
    }

    private static String line(JsonNode component) {
        String licences = component
                .path("licenses")
                .valueStream()
                .map(LicencesTest::licence)
                .collect(Collectors.joining(" or "));
        return "| %s:%s | %s | %s |"
                .formatted(text(component, "group"), text(component, "name"), text(component, "version"), licences);
    }

    private static String licence(JsonNode entry) {
        if (entry.has("expression")) return text(entry, "expression");
        JsonNode licence = entry.path("license");
        return licence.has("id") ? text(licence, "id") : text(licence, "name");
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }
}
