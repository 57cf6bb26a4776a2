package dev.atalaya.ui.bundle;

import dev.atalaya.insight.bundle.Bundle;
import java.io.File;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks for the file by the system's dialog, which also asks before something is replaced.
///
/// @param window over which it stands
public record AskWhere(Supplier<@Nullable Window> window) implements Function<Bundle, @Nullable Path> {

    @Override
    public @Nullable Path apply(Bundle bundle) {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName(bundle.name());
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("ZIP", "*.zip"));
        File file = chooser.showSaveDialog(window.get());
        return file == null ? null : file.toPath();
    }
}
