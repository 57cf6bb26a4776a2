package dev.atalaya.ui.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// Memory and processor time of a process of this machine, from the operating system's own accounts.
final class ProcessFigures {

    private static final Path PROC = Path.of("/proc");
    private static final double UNKNOWN = -1;

    private ProcessFigures() {}

    /// Proportional set size in MB (shared pages counted by share); -1 where the system does not tell.
    static double pssMegabytes(long pid) {
        Path file = PROC.resolve(Long.toString(pid)).resolve("smaps_rollup");
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D+", "")) / 1024)
                    .findFirst()
                    .orElse(UNKNOWN);
        } catch (IOException e) {
            return UNKNOWN;
        }
    }

    /// Processor time used so far; zero where the system does not tell.
    static Duration cpu(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().totalCpuDuration())
                .orElse(Duration.ZERO);
    }
}
