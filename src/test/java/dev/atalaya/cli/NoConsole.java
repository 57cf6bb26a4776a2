package dev.atalaya.cli;

import java.io.PrintWriter;
import java.nio.file.Path;

/// For commands that must not open a window.
final class NoConsole implements ConsoleLauncher {

    @Override
    public void open(Wish wish, PrintWriter out) {
        throw new AssertionError("the console was opened");
    }

    @Override
    public void draw(Wish wish, String screen, Path out) {
        throw new AssertionError("a picture was drawn");
    }
}
