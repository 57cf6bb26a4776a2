package dev.atalaya.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// The bundled typeface, so that the console looks alike on every machine. Where it cannot be loaded JavaFX takes the
/// system's.
public final class Fonts {

    private static final List<String> FILES = List.of("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf");

    private Fonts() {}

    /// Makes the families "Inter", "Inter Medium" and "Inter Semi Bold" known. Doing it again does nothing.
    public static void load() {
        Once.toBeInitialized();
    }

    private static final class Once {

        static {
            for (String file : FILES) read(file);
        }

        static void toBeInitialized() {}

        private static void read(String file) {
            try (InputStream in = Fonts.class.getResourceAsStream(file)) {
                if (in != null) Font.loadFont(in, 13);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
