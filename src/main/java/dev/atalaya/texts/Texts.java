package dev.atalaya.texts;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/// The texts of one language. Immutable, thread-safe. Placeholders are `{0}`, `{1}`, …; apostrophes in the
/// files are typographic (’), as the straight one is a quote to [MessageFormat].
public final class Texts {

    /// Prefixes of keys that are put together at run time, as `rule.` + code. The texts' own test knows them
    /// from here.
    public static final List<String> FAMILIES = List.of(
            "ability.",
            "actor.",
            "alerts.kind.",
            "alerts.way.",
            "attention.",
            "audit.column.",
            "audit.member-",
            "audit.stage.",
            "audit.what.",
            "bundle.failed.",
            "card.body.",
            "card.head.",
            "card.past.by-",
            "card.tab.",
            "card.verdict.",
            "channel.",
            "command.",
            "conformance.",
            "conversations.column.",
            "conversations.empty.",
            "conversations.tab.",
            "denied.",
            "drop.reason.",
            "finding.absent.cause.",
            "intake.field.",
            "intake.kind.",
            "intake.meaning.",
            "intake.order.",
            "intake.why.",
            "judgement.",
            "lab.column.",
            "lab.hours.",
            "lab.saved.",
            "lab.value.",
            "log.column.",
            "log.export.",
            "log.filter.",
            "log.saved.",
            "log.scope.",
            "files.about.",
            "files.disk.",
            "files.trouble.",
            "presence.",
            "report.by.",
            "report.changed-by.",
            "report.column.",
            "report.days.",
            "report.doubt.",
            "report.evidence.",
            "report.export.",
            "report.head.",
            "report.kind.",
            "report.loading.",
            "report.short.",
            "report.tile.given.",
            "role.",
            "rescue.rule.",
            "roster.sort.",
            "rule.",
            "rules.articles.",
            "rules.body.",
            "rules.title.",
            "screen.",
            "settings.",
            "shell.link.",
            "shell.stream.",
            "spread.hint.",
            "spread.rule.",
            "stage.",
            "step.blocker.",
            "step.held.",
            "step.named-by-",
            "trigger.",
            "undo.why.",
            "went.",
            "whynot.line.",
            "whynot.sum.");

    private final Language language;
    private final Properties properties;

    private Texts(Language language, Properties properties) {
        this.language = language;
        this.properties = properties;
    }

    public static Texts of(Language language) {
        String file = "messages_" + language.code() + ".properties";
        Properties properties = new Properties();
        try (InputStream in = Texts.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException("missing text bundle " + file);
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Texts(language, properties);
    }

    public Language language() {
        return language;
    }

    public Locale locale() {
        return language.locale();
    }

    /// The text, its placeholders filled; a key that does not exist comes back as it is.
    public String get(String key, Object... args) {
        String pattern = properties.getProperty(key);
        if (pattern == null) return key;
        return args.length == 0 ? pattern : new MessageFormat(pattern, language.locale()).format(args);
    }
}
