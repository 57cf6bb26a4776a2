package dev.atalaya.ui.shell;

/// The one place that decides how the user hears of something.
@FunctionalInterface
public interface Notices {

    void tell(UserMessage message);
}
