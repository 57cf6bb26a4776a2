package dev.atalaya.store.files;

import dev.atalaya.store.Settings;
import dev.atalaya.store.StoreException;
import dev.atalaya.store.StoreException.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The settings as a plain JSON file that the user may edit.
///
/// @param file `settings.json`; its folder is made when it is written
public record SettingsFile(Path file) {

    /// @param problems one line for each field that could not be used, with its name and value
    public record Loaded(Settings settings, List<String> problems) {}

    /// Reads what can be read: a field that is wrong has its default, and the file is kept as
    /// `settings.json.bad`. No file is no problem.
    public Loaded load() {
        SettingsReader reader = new SettingsReader();
        if (!Files.exists(file)) return new Loaded(Settings.DEFAULT, List.of());
        Settings settings = Settings.DEFAULT;
        try {
            JsonNode tree = JsonMapper.shared().readTree(Files.readAllBytes(file));
            settings = reader.read(tree);
        } catch (JacksonException e) {
            reader.problem(file.getFileName() + ": " + e.getOriginalMessage());
        } catch (IOException e) {
            return new Loaded(settings, List.of(file.getFileName() + ": " + e.getMessage()));
        }
        if (!reader.problems().isEmpty()) keepBad(reader);
        return new Loaded(settings, reader.problems());
    }

    /// Replaces the file, all or nothing.
    ///
    /// @throws StoreException when it cannot be written; the file is then as it was
    public void save(Settings settings) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) PrivateFiles.folder(folder);
            String text = JsonMapper.shared()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(SettingsWriter.tree(settings));
            PrivateFiles.replace(file, (text + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new StoreException(Kind.DISK, file.getFileName() + ": " + e.getMessage(), e);
        }
    }

    private void keepBad(SettingsReader reader) {
        try {
            Path bad = file.resolveSibling(file.getFileName() + ".bad");
            Files.copy(file, bad, StandardCopyOption.REPLACE_EXISTING);
            PrivateFiles.restrict(bad);
        } catch (IOException e) {
            reader.problem(file.getFileName() + ".bad: " + e.getMessage());
        }
    }
}
