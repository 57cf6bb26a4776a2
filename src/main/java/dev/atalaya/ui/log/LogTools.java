package dev.atalaya.ui.log;

import dev.atalaya.ui.live.UiTimer;
import dev.atalaya.ui.shell.Notices;

/// What the log's view works with besides its view-model; lives as long as that.
public record LogTools(
        SavedFilters saved,
        LogFill fill,
        ExportViewModel export,
        WhyNotViewModel whyNot,
        Notices notices,
        UiTimer timer) {}
