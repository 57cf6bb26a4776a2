package dev.atalaya.sync;

/// The one gate to the user interface's thread. Tests pass one that runs at once.
@FunctionalInterface
public interface UiExecutor {

    void execute(Runnable work);
}
