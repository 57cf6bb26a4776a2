package dev.atalaya.ui.shell;

import dev.atalaya.ui.theme.Fonts;
import dev.atalaya.ui.theme.Theme;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// Draws nodes without a window, at any size. JavaFX thread only.
public final class Picture {

    /// Tables and split panes find their places in the second and third round.
    private static final int ROUNDS = 4;

    private Picture() {}

    /// Writes the picture as PNG, making the folder where there is none.
    public static void write(Parent root, Theme theme, int width, int height, Path file) throws IOException {
        Fonts.load();
        Application.setUserAgentStylesheet(theme.userAgentStylesheet());
        Scene scene = new Scene(root, width, height);
        scene.getStylesheets().setAll(theme.stylesheets());
        for (int i = 0; i < ROUNDS; i++) {
            root.applyCss();
            root.layout();
        }
        write(scene, file);
    }

    /// Writes what a window shows now as PNG, making the folder where there is none.
    public static void write(Scene scene, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            Png.write(scene.snapshot(null), out);
        }
    }
}
