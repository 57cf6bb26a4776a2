package dev.atalaya.alerts;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Shows a message by the desktop, through the program that each system has for it: JavaFX knows no such thing, and
/// AWT's would need its own toolkit beside ours. What is shown is handed over as it is, never read by a shell.
final class Desktop {

    /// The balloon's program ends with the balloon, and PowerShell takes its time to begin.
    private static final int PATIENCE_SECONDS = 30;
    private static final String TITLE = "ATALAYA_TITLE";
    private static final String TEXT = "ATALAYA_TEXT";

    private static final String BALLOON = "Add-Type -AssemblyName System.Windows.Forms, System.Drawing;"
            + "$n = New-Object System.Windows.Forms.NotifyIcon;"
            + "$n.Icon = [System.Drawing.SystemIcons]::Information; $n.Visible = $true;"
            + "$n.ShowBalloonTip(8000, $env:" + TITLE + ", $env:" + TEXT + ", 'Info');"
            + "Start-Sleep -Seconds 8; $n.Dispose()";

    private final List<String> command;

    Desktop(String system) {
        command = command(system.toLowerCase(Locale.ROOT));
    }

    /// The text's place is `{1}`, the title's `{0}`.
    private static List<String> command(String system) {
        if (system.contains("mac")) {
            return List.of(
                    "osascript",
                    "-e",
                    "on run argv",
                    "-e",
                    "display notification (item 2 of argv) with title (item 1 of argv)",
                    "-e",
                    "end run",
                    "--",
                    "{0}",
                    "{1}");
        }
        if (system.contains("win")) return List.of("powershell", "-NoProfile", "-NonInteractive", "-Command", BALLOON);
        return List.of("notify-send", "--app-name=Atalaya", "--", "{0}", "{1}");
    }

    /// What is run.
    List<String> line(String title, String text) {
        boolean markup = command.getFirst().equals("notify-send");
        return command.stream()
                .map(word -> switch (word) {
                    case "{0}" -> title;
                    case "{1}" -> markup ? plain(text) : text;
                    default -> word;
                })
                .toList();
    }

    /// It would be read as markup, and what follows a backslash as a sign of its own.
    private static String plain(String text) {
        return text.replace("\\", "\\\\").replace("&", "&amp;").replace("<", "&lt;");
    }

    /// No system takes every control character in what a program is given.
    private static String clean(String said) {
        return said.replaceAll("[\\p{Cntrl}&&[^\n]]", " ");
    }

    /// The program, ready to be run.
    ProcessBuilder asked(String title, String text) {
        ProcessBuilder builder = new ProcessBuilder(line(clean(title), clean(text)));
        builder.environment().putAll(Map.of(TITLE, clean(title), TEXT, clean(text)));
        return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
    }

    void show(String title, String text) throws IOException {
        Process process = asked(title, text).start();
        process.getOutputStream().close();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroy();
                throw new IOException(command.getFirst() + ": no answer");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        if (process.exitValue() != 0) throw new IOException(command.getFirst() + ": " + process.exitValue());
    }
}
