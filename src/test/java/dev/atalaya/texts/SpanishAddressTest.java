package dev.atalaya.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The Spanish texts say tú to the supervisor everywhere.
class SpanishAddressTest {

    private static final Path BUNDLE = Path.of("src/main/resources/dev/atalaya/texts/messages_es.properties");

    /// Commands in the form of usted, where a sentence or its second half begins.
    private static final Pattern USTED = Pattern.compile(
            "\\busted(es)?\\b|(^|[.:;!?] | o )(añada|compruebe|copie"
                    + "|elija|escriba|haga|hágalo|intente|mire|pegue|pida|pruebe|pulse|quite|revise|seleccione|vea|vuelva)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    @Test
    void noTextSaysUsted() throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLE)) {
            texts.load(reader);
        }
        assertThat(texts).isNotEmpty();
        assertThat(texts.stringPropertyNames().stream()
                        .filter(key -> USTED.matcher(texts.getProperty(key)).find()))
                .isEmpty();
    }
}
