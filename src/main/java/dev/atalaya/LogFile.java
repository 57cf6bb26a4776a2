package dev.atalaya;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.filter.ThresholdFilter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.spi.LifeCycle;
import ch.qos.logback.core.util.FileSize;
import dev.atalaya.store.files.PrivateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.slf4j.ILoggerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the console has to say of itself, kept beside its data for whoever helps its user: at most three files of a
/// megabyte. The terminal is then told of errors only. Neither customers nor tokens are in it.
final class LogFile {

    private static final String NAME = "atalaya.log";
    /// A line stays a line, whatever a platform put into its texts, and steers no terminal.
    private static final String LINE = "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level [%thread] %logger{0}: "
            + "%.-4000replace(%msg){'[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+', ' '}%n"
            + "%replace(%ex){'[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\\n\\r\\t]]+', ' '}";

    private LogFile() {}

    /// Where it lies.
    static Path in(Path dataDir) {
        return dataDir.resolve("log").resolve(NAME);
    }

    /// Begins, for as long as the program runs. Where there is no place for it the terminal is told as before.
    ///
    /// @param folder made where it is missing, the user's alone
    static void begin(Path folder) {
        ILoggerFactory factory = LoggerFactory.getILoggerFactory();
        if (!(factory instanceof LoggerContext context)) return;
        ch.qos.logback.classic.Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        Appender<ILoggingEvent> terminal = root.getAppender("err");
        try {
            PrivateFiles.folder(folder);
            Path file = folder.resolve(NAME);
            if (!Files.exists(file)) Files.createFile(file);
            PrivateFiles.restrict(file);
            if (root.getAppender(NAME) != null) root.detachAppender(NAME);
            root.addAppender(appender(context, file));
        } catch (IOException e) {
            LoggerFactory.getLogger(LogFile.class).warn("no log is kept in {}: {}", folder, e.getMessage());
            return;
        }
        context.getLogger("dev.atalaya").setLevel(Level.INFO);
        if (terminal == null) return;
        ThresholdFilter errors = begun(context, new ThresholdFilter(), filter -> filter.setLevel("ERROR"));
        terminal.addFilter(errors);
    }

    private static Appender<ILoggingEvent> appender(LoggerContext context, Path file) {
        RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
        appender.setName(NAME);
        appender.setFile(file.toString());
        ScrubbedLayout layout = begun(context, new ScrubbedLayout(), one -> one.setPattern(LINE));
        appender.setEncoder(
                begun(context, new LayoutWrappingEncoder<ILoggingEvent>(), encoder -> encoder.setLayout(layout)));
        appender.setTriggeringPolicy(begun(
                context,
                new SizeBasedTriggeringPolicy<ILoggingEvent>(),
                policy -> policy.setMaxFileSize(new FileSize(FileSize.MB_COEFFICIENT))));
        appender.setRollingPolicy(begun(context, new FixedWindowRollingPolicy(), policy -> {
            policy.setParent(appender);
            policy.setFileNamePattern(file + ".%i");
            policy.setMinIndex(1);
            policy.setMaxIndex(2);
        }));
        return begun(context, appender, _ -> {});
    }

    private static <T extends ContextAwareBase & LifeCycle> T begun(LoggerContext context, T part, Consumer<T> set) {
        part.setContext(context);
        set.accept(part);
        part.start();
        return part;
    }
}
