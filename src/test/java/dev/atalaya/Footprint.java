package dev.atalaya;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.ObjectName;

/// What this process holds, counted after a full garbage collection.
///
/// @param heap bytes of all that is alive
/// @param threads those of the Java machine that are alive
/// @param files open file handles, -1 where the system does not tell
/// @param instances how many of each class are alive
record Footprint(long heap, int threads, long files, Map<String, Long> instances) {

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
        Map<String, Long> instances = new TreeMap<>();
        long heap = 0;
        for (String line : histogram.lines().toList()) {
            Matcher row = LINE.matcher(line);
            // What the collector leaves lying between the living.
            if (!row.matches() || row.group(3).contains("jdk.internal.vm.Filler")) continue;
            heap += Long.parseLong(row.group(2));
            // The Java machine numbers its hidden classes.
            instances.merge(row.group(3).replaceAll("[/+]0x[0-9a-f]+", ""), Long.parseLong(row.group(1)), Long::sum);
        }
        return new Footprint(heap, ManagementFactory.getThreadMXBean().getThreadCount(), handles(), instances);
    }

    private static long handles() throws IOException {
        if (!Files.isDirectory(HANDLES)) return -1;
        try (Stream<Path> open = Files.list(HANDLES)) {
            return open.count();
        }
    }

    /// What JavaFX keeps for each listener, and its weak listeners.
    long listeners() {
        return instances.entrySet().stream()
                .filter(one -> LISTENERS.matcher(one.getKey()).matches())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /// The classes that have grown most since.
    List<String> grownSince(Footprint before, int most) {
        return instances.entrySet().stream()
                .map(one -> Map.entry(one.getKey(), one.getValue() - before.instances.getOrDefault(one.getKey(), 0L)))
                .filter(one -> one.getValue() > 0)
                .sorted(Comparator.comparing(Map.Entry<String, Long>::getValue).reversed())
                .limit(most)
                .map(one -> one.getKey() + " +" + one.getValue())
                .collect(Collectors.toList());
    }

    @Override
    public String toString() {
        return "heap %.1f MB, %d listeners, %d threads, %d file handles"
                .formatted(heap / 1e6, listeners(), threads, files);
    }
}
