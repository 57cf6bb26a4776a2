package dev.atalaya.architecture;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;

/// Finds colours said where they are used. They belong to the theme alone; all else names its variables.
final class Colours {

    private static final Path THEME = Path.of("ui", "theme");
    private static final Pattern DECLARATION = Pattern.compile("-?[a-z-]+\\s*:\\s*([^;{}]+)[;}]?");
    private static final Pattern VALUE = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(?:rgb|hsb|hsl)a?\\(");
    private static final Pattern WORD = Pattern.compile("(?<![-\\w.\"'])[a-zA-Z]+(?![-\\w(\"'])");
    private static final Pattern IN_CODE = Pattern.compile(
            "\\bColor\\.(?:web|rgb|color|hsb|gray|grayRgb|valueOf|(?!TRANSPARENT\\b)[A-Z]{3,}\\b)|\\bPaint\\.valueOf");

    private static final Set<String> NAMES = Arrays.stream(Color.class.getFields())
            .filter(field -> field.getType() == Color.class)
            .map(Field::getName)
            .map(name -> name.toLowerCase(Locale.ROOT))
            .filter(Predicate.not("transparent"::equals))
            .collect(Collectors.toUnmodifiableSet());

    private Colours() {}

    static List<String> inStyleSheets(Path folder) {
        return found(folder, ".css", Colours::styled);
    }

    static List<String> inCode(Path folder) {
        return found(folder, ".java", line -> coded(line) || (line.contains("-fx-") && styled(line)));
    }

    private static List<String> found(Path folder, String suffix, Predicate<String> says) {
        List<String> found = new ArrayList<>();
        for (Path file : Sources.below(folder, suffix)) {
            if (file.toString().contains(THEME.toString())) continue;
            List<String> lines = Sources.lines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (says.test(lines.get(i))) {
                    found.add("%s:%d %s".formatted(file, i + 1, lines.get(i).strip()));
                }
            }
        }
        return found;
    }

    private static boolean coded(String line) {
        return IN_CODE.matcher(line).find();
    }

    private static boolean styled(String line) {
        Matcher declarations = DECLARATION.matcher(line.replaceAll("/\\*.*?\\*/", ""));
        return declarations.results().anyMatch(declaration -> saysColour(declaration.group(1)));
    }

    private static boolean saysColour(String value) {
        return VALUE.matcher(value).find()
                || WORD.matcher(value)
                        .results()
                        .anyMatch(word -> NAMES.contains(word.group().toLowerCase(Locale.ROOT)));
    }
}
