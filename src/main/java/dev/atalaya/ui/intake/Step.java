package dev.atalaya.ui.intake;

import dev.atalaya.intake.Intake;
import dev.atalaya.intake.Trial;
import dev.atalaya.store.history.ImportMade;
import java.util.List;

/// How far an import is.
public sealed interface Step {

    /// Nothing is chosen yet.
    ///
    /// @param made what was imported before, the newest first
    record Choosing(List<ImportMade> made) implements Step {}

    /// Something is being done that takes a while.
    ///
    /// @param key of the text that says what
    record Busy(String key) implements Step {}

    /// Which column tells what.
    record Mapping(Intake.Opened file) implements Step {}

    /// Tried; nothing has been taken yet.
    record Tried(Intake.Opened file, Trial trial) implements Step {}
}
