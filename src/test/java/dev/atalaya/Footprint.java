package dev.atalaya;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.ObjectName;

/// What this process holds, counted after a full garbage collection.
///
/// @param heap bytes of all that is alive
/// @param listeners what JavaFX keeps for each listener, and its weak listeners
/// @param threads those of the Java machine that are alive
/// @param files open file handles, -1 where the system does not tell
/// @param classes what is alive of each class
record Footprint(long heap, long listeners, int threads, long files, Map<String, Alive> classes) {

    /// @param bytes without what they hold
    record Alive(long instances, long bytes) {

        private static final Alive NONE = new Alive(0, 0);

        private Alive plus(Alive other) {
            return new Alive(instances + other.instances, bytes + other.bytes);
        }
    }

    private static final Path HANDLES = Path.of("/proc/self/fd");
    private static final Pattern LINE = Pattern.compile("\\s*\\d+:\\s+(\\d+)\\s+(\\d+)\\s+(\\S+).*");
    private static final Pattern LISTENERS =
            Pattern.compile(".*(ExpressionHelper|CompositeEventHandler\\$|Weak\\w*Listener|Subscription|\\$Watch).*");

    /// @throws JMException where this Java machine cannot tell
    static Footprint now() throws IOException, JMException {
        String histogram = (String) ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        new Object[] {new String[0]},
                        new String[] {String[].class.getName()});
        Map<String, Alive> classes = new TreeMap<>();
        long heap = 0;
        for (String line : histogram.lines().toList()) {
            Matcher row = LINE.matcher(line);
            // What the collector leaves lying between the living.
            if (!row.matches() || row.group(3).contains("jdk.internal.vm.Filler")) continue;
            Alive alive = new Alive(Long.parseLong(row.group(1)), Long.parseLong(row.group(2)));
            heap += alive.bytes();
            // The Java machine numbers its hidden classes.
            classes.merge(row.group(3).replaceAll("[/+]0x[0-9a-f]+", ""), alive, Alive::plus);
        }
        return new Footprint(
                heap, listeners(classes), ManagementFactory.getThreadMXBean().getThreadCount(), handles(), classes);
    }

    private static long handles() throws IOException {
        if (!Files.isDirectory(HANDLES)) return -1;
        try (Stream<Path> open = Files.list(HANDLES)) {
            return open.count();
        }
    }

    /// Without the classes: kept for long, they would be what grows.
    Footprint light() {
        return new Footprint(heap, listeners, threads, files, Map.of());
    }

    private static long listeners(Map<String, Alive> classes) {
        return classes.entrySet().stream()
                .filter(one -> LISTENERS.matcher(one.getKey()).matches())
                .mapToLong(one -> one.getValue().instances())
                .sum();
    }

    /// The classes that take most more memory than before.
    List<String> grownSince(Footprint before, int most) {
        return classes.entrySet().stream()
                .map(one -> Map.entry(
                        one.getKey(),
                        one.getValue().bytes() - before.of(one.getKey()).bytes()))
                .filter(one -> one.getValue() > 0)
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(most)
                .map(one -> "%s %+.2f MB".formatted(one.getKey(), one.getValue() / 1e6))
                .toList();
    }

    private Alive of(String name) {
        return classes.getOrDefault(name, Alive.NONE);
    }

    @Override
    public String toString() {
        return "heap %.1f MB, %d listeners, %d threads, %d file handles"
                .formatted(heap / 1e6, listeners, threads, files);
    }
}
