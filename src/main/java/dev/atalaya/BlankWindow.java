package dev.atalaya;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/// An empty window, started in the same way as the console: what `packaging/bench` holds the console's start against.
public final class BlankWindow {

    private BlankWindow() {}

    /// @param args none
    public static void main(String[] args) {
        Platform.startup(BlankWindow::show);
    }

    private static void show() {
        Stage stage = new Stage();
        stage.setScene(new Scene(new Region(), 1440, 900));
        stage.show();
        PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Stopwatch stopwatch = Stopwatch.wanted(out, stage::close);
        if (stopwatch != null) stopwatch.start();
    }
}
