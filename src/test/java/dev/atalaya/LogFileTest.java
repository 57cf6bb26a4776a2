package dev.atalaya;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.core.Appender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class LogFileTest {

    private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);

    @AfterEach
    void end() {
        root.detachAppender("atalaya.log");
        context.getLogger("dev.atalaya").setLevel(null);
        Appender<?> terminal = root.getAppender("err");
        if (terminal != null) terminal.clearAllFilters();
    }

    @Test
    void aLineStaysALineAndTheFileItsOwners(@TempDir Path folder) throws IOException {
        Path logs = folder.resolve("log");
        LogFile.begin(logs);
        LoggerFactory.getLogger("dev.atalaya.Something").info("one\r\nWARN two\u001b[31m");
        assertThat(Files.readAllLines(logs.resolve("atalaya.log")))
                .singleElement()
                .asString()
                .endsWith("Something: one WARN two [31m");
        if (Files.getFileStore(logs).supportsFileAttributeView("posix")) {
            assertThat(Files.getPosixFilePermissions(logs.resolve("atalaya.log")))
                    .hasSize(2);
        }
    }

    @Test
    void nobodyWhoWroteIsInItAndNoToken(@TempDir Path folder) throws IOException {
        Path logs = folder.resolve("log");
        LogFile.begin(logs);
        var log = LoggerFactory.getLogger("dev.atalaya.Something");
        log.warn("event {} left out: {}", 4711, "48213: channel is “Zoraida Quetzal”, which is not known here");
        log.warn("48213 of rosa.molina@example.com, +502 5555 0199, Authorization: Bearer abc.def");
        log.error("E-4F1A on thread reducer", new IllegalStateException("cannot read \"Llámeme\""));
        assertThat(Files.readString(logs.resolve("atalaya.log")))
                .contains("event 4711 left out: 48213: channel is “•••”, which is not known here")
                .contains("48213 of •••, •••, Authorization: •••")
                .contains(
                        "E-4F1A on thread reducer",
                        "IllegalStateException: cannot read \"•••\"",
                        "/dev.atalaya.LogFileTest.");
    }

    @Test
    void nothingInItSteersATerminalOrTurnsALineOrHasNoEnd(@TempDir Path folder) throws IOException {
        Path logs = folder.resolve("log");
        LogFile.begin(logs);
        var log = LoggerFactory.getLogger("dev.atalaya.Something");
        log.info("{}", "x".repeat(10 << 20));
        log.warn("failed", new IllegalStateException("ana\u202e\u001b[2Jtxt\u2028end"));
        String text = Files.readString(logs.resolve("atalaya.log"));
        assertThat(text).hasSizeLessThan(50_000).contains("ana [2Jtxt end").contains("\tat ");
        assertThat(text.chars().filter(c -> Character.getType(c) == Character.FORMAT))
                .isEmpty();
        assertThat(text).doesNotContain("\u001b").doesNotContain("\u2028");
    }

    @Test
    void whereThereIsNoPlaceTheTerminalIsToldAsBefore(@TempDir Path folder) throws IOException {
        Path taken = Files.createFile(folder.resolve("log"));
        LogFile.begin(taken);
        assertThat(root.getAppender("atalaya.log")).isNull();
        assertThat(root.getAppender("err").getCopyOfAttachedFiltersList()).isEmpty();
    }
}
