package dev.atalaya;

import dev.atalaya.sync.UiExecutor;
import dev.atalaya.ui.Console;
import dev.atalaya.ui.measure.Figures;
import dev.atalaya.ui.measure.Meter;
import dev.atalaya.wire.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs `--measure`: prints `live` once the floor is, then obeys lines on standard input: `start`, `stop`, and `end`,
/// on
/// which it writes the figures and closes the window.
final class Measurement {

    private static final Logger LOG = LoggerFactory.getLogger(Measurement.class);

    private final Console console;
    private final ConsoleStart start;
    private final Meter meter;
    private final UiExecutor ui;
    private final Path out;
    private final Runnable close;
    private @Nullable Figures figures;

    Measurement(Console console, ConsoleStart start, Meter meter, UiExecutor ui, Path out, Runnable close) {
        this.console = console;
        this.start = start;
        this.meter = meter;
        this.ui = ui;
        this.out = out;
        this.close = close;
    }

    void begin(PrintWriter to) {
        WhenLive.run(console.floor(), () -> {
            to.println("live");
            to.flush();
            start.thread("measure", this::obey);
        });
    }

    private void obey() {
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals("start")) ui.execute(meter::start);
                if (line.equals("stop")) ui.execute(() -> figures = meter.stop());
                if (line.equals("end")) ui.execute(this::finish);
            }
        } catch (IOException e) {
            LOG.warn("Standard input ended: {}", e.getMessage());
        }
    }

    private void finish() {
        Figures measured = figures;
        if (measured == null) return;
        try {
            Figures whole = measured.withEvents(start.eventsReceived());
            Files.writeString(
                    out, Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(whole) + "\n");
        } catch (IOException e) {
            LOG.error("The figures cannot be written to {}: {}", out, e.getMessage());
        }
        close.run();
    }
}
