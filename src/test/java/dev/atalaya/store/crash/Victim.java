package dev.atalaya.store.crash;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// A process of the same Java that writes to a store, says a line after each commit, and is killed in the
/// middle of it.
public final class Victim {

    private static final String CLASSES = String.join(
            File.pathSeparator,
            Path.of("target", "test-classes").toString(),
            Path.of("target", "classes").toString(),
            Path.of("target", "lib", "*").toString(),
            // What only tests need.
            System.getProperty("java.class.path"));

    private Victim() {}

    /// Lets it say some lines, kills it, and returns all that it said.
    public static List<String> killAfter(int lines, Class<?> main, Path folder)
            throws IOException, InterruptedException {
        return run(List.of(), List.of(), said -> said.size() == lines, main, folder);
    }

    /// Kills it the moment it has said a line that begins so, for the time of that number; returns all that it said.
    ///
    /// @param options of the Java machine
    public static List<String> killAt(String line, int times, List<String> options, Class<?> main, Path folder)
            throws IOException, InterruptedException {
        Predicate<List<String>> enough = said -> said.getLast().startsWith(line)
                && said.stream().filter(one -> one.startsWith(line)).count() == times;
        return run(List.of(), options, enough, main, folder);
    }

    /// Lets it end by itself, and returns all that it said.
    ///
    /// @param before what goes before the command of the Java machine
    static List<String> run(List<String> before, Class<?> main, Path folder) throws IOException, InterruptedException {
        return run(before, List.of(), _ -> false, main, folder);
    }

    private static List<String> run(
            List<String> before, List<String> options, Predicate<List<String>> enough, Class<?> main, Path folder)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", CLASSES, main.getName(), folder.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> said = new ArrayList<>();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                said.add(line);
                // By its handle: the process itself would close our end of what it said last.
                if (enough.test(said)) process.toHandle().destroyForcibly();
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return said;
    }
}
