package dev.atalaya.ui;

import dev.atalaya.ui.theme.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/// A picture of the console, and what was on it when it was taken.
///
/// @param words the texts of all labels and buttons in sight
/// @param styles how many nodes in sight have a style class
record Drawn(BufferedImage image, Theme theme, List<String> words, Map<String, Integer> styles) {

    /// Draws a console on the floor of the design.
    ///
    /// @param show brings what is to be drawn to the front
    static Drawn of(Callable<Console> make, Consumer<Console> show, Theme theme, int width, int height, Path file) {
        return Fx.get(() -> {
            Stage stage = new Stage();
            try (Console console = make.call()) {
                console.floor().apply(DesignFloor.delta());
                console.show(stage, width, height);
                Parent root = stage.getScene().getRoot();
                // The picture is taken in a scene of its own.
                stage.getScene().setRoot(new Pane());
                show.accept(console);
                console.picture(theme, width, height, file);
                List<Node> nodes =
                        root.lookupAll("*").stream().filter(UiDriver::seen).toList();
                return new Drawn(ImageIO.read(file.toFile()), theme, words(nodes), styles(nodes));
            } finally {
                stage.close();
            }
        });
    }

    private static List<String> words(List<Node> nodes) {
        return nodes.stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null && !text.isEmpty())
                .toList();
    }

    private static Map<String, Integer> styles(List<Node> nodes) {
        Map<String, Integer> styles = new HashMap<>();
        for (Node node : nodes) for (String style : node.getStyleClass()) styles.merge(style, 1, Integer::sum);
        return styles;
    }

    int count(String style) {
        return styles.getOrDefault(style, 0);
    }

    /// How many pixels have just this colour.
    ///
    /// @param name of a colour of the theme, such as `ok`
    int pixels(String name) throws IOException {
        Path sheet =
                Path.of("src/main/resources/dev/atalaya/ui/theme", theme.name().toLowerCase(Locale.ROOT) + ".css");
        Matcher named = Pattern.compile("-at-" + name + ": #([0-9a-f]{6});").matcher(Files.readString(sheet));
        if (!named.find()) throw new AssertionError("no colour " + name);
        int colour = Integer.parseInt(named.group(1), 16);
        int[] all = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        int count = 0;
        for (int pixel : all) if ((pixel & 0xffffff) == colour) count++;
        return count;
    }
}
