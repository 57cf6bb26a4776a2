package dev.atalaya;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How this program starts itself once more: the same Java, the same module path (decision record 0002).
final class LaunchShape {

    /// Options of the Java machine that a console needs, as in `packaging/java.args`.
    static final List<String> CONSOLE_OPTIONS = List.of(
            "--enable-native-access=javafx.graphics,com.sun.jna",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:TieredStopAtLevel=1",
            "-XX:ReservedCodeCacheSize=96m",
            "-XX:MetaspaceSize=80m",
            "-XX:TrimNativeHeapInterval=10000",
            "-Xlog:trimnative=off",
            "-Xms64m",
            "-Xmx256m",
            "-Xmn40m",
            "-XX:SurvivorRatio=4",
            "-XX:MaxHeapFreeRatio=40",
            "-XX:MinHeapFreeRatio=20",
            "-XX:-ShrinkHeapInSteps");

    private LaunchShape() {}

    /// The command line of another process of this program.
    ///
    /// @param options of the Java machine
    /// @param arguments of the program
    static List<String> command(List<String> options, List<String> arguments) {
        String path = System.getProperty("jdk.module.path");
        if (path == null) throw new IllegalStateException("Atalaya must be started as a module (see packaging/run)");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("--module-path", path, "-m", "dev.atalaya/dev.atalaya.Main"));
        command.addAll(arguments);
        return command;
    }
}
