package dev.atalaya.ui.log;

import dev.atalaya.insight.bundle.Subject;
import dev.atalaya.ui.live.UiTimer;
import dev.atalaya.ui.shell.Notices;
import java.util.function.Consumer;

/// What the log's view works with besides its view-model; lives as long as that.
///
/// @param bundle shows a support bundle before it is written
public record LogTools(
        SavedThings<LogState> saved,
        LogFill fill,
        ExportViewModel export,
        WhyNotViewModel whyNot,
        Notices notices,
        Consumer<Subject> bundle,
        UiTimer timer) {}
