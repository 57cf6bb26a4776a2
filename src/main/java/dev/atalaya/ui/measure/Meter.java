package dev.atalaya.ui.measure;

import dev.atalaya.sync.Delta;
import dev.atalaya.sync.UiExecutor;
import dev.atalaya.sync.UiProbe;
import java.time.Duration;
import java.util.Arrays;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Counts what the live path costs, from [#start] to [#stop]. User interface's thread only, but for the constructor.
///
/// The platform's stamps are `System.nanoTime()` of another process on this machine, which share one clock on Linux.
public final class Meter implements UiProbe {

    private final UiExecutor ui;
    private final long platformPid;
    private final Samples batches = new Samples();
    private final Samples latencies = new Samples();
    private long[] awaited = new long[1 << 12];
    private int awaiting;
    private boolean on;
    private long startedAt;
    private Duration consoleCpu = Duration.ZERO;
    private Duration platformCpu = Duration.ZERO;

    /// @param platformPid the platform's process, 0 when it is not on this machine
    public Meter(UiExecutor ui, long platformPid) {
        this.ui = ui;
        this.platformPid = platformPid;
    }

    /// Watches the pulses of a window.
    public void watch(Scene scene) {
        scene.addPostLayoutPulseListener(() -> {
            if (!on || awaiting == 0) return;
            long[] shown = Arrays.copyOf(awaited, awaiting);
            awaiting = 0;
            ui.execute(() -> pulseEnded(shown));
        });
    }

    public void start() {
        batches.clear();
        latencies.clear();
        awaiting = 0;
        startedAt = System.nanoTime();
        consoleCpu = ProcessFigures.cpu(ProcessHandle.current().pid());
        platformCpu = ProcessFigures.cpu(platformPid);
        on = true;
    }

    public Figures stop() {
        on = false;
        double seconds = (System.nanoTime() - startedAt) / 1e9;
        long self = ProcessHandle.current().pid();
        Summary shown = latencies.summary();
        return new Figures(
                seconds,
                batches.summary(),
                shown,
                shown.count(),
                shown.count() / seconds,
                0,
                ProcessFigures.pssMegabytes(self),
                cores(self, consoleCpu, seconds),
                ProcessFigures.pssMegabytes(platformPid),
                cores(platformPid, platformCpu, seconds));
    }

    private static double cores(long pid, Duration before, double seconds) {
        return ProcessFigures.cpu(pid).minus(before).toNanos() / 1e9 / seconds;
    }

    @Override
    public void batch(Delta delta, long waitedNanos, long workNanos) {
        if (!on) return;
        batches.add(workNanos);
        delta.conversations().values().forEach(value -> value.ifPresent(view -> await(view.sentNanos())));
        Platform.requestNextPulse();
    }

    private void await(long sentNanos) {
        if (sentNanos == 0) return;
        if (awaiting == awaited.length) awaited = Arrays.copyOf(awaited, awaiting * 2);
        awaited[awaiting++] = sentNanos;
    }

    /// Queued during the pulse, so it runs once the pulse has ended.
    private void pulseEnded(long[] stamps) {
        long now = System.nanoTime();
        for (long stamp : stamps) latencies.add(now - stamp);
    }
}
