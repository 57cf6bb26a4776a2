package dev.atalaya;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class SubcommandsTest {

    private final Subcommands commands = new Subcommands(new ConsoleApp());

    @Test
    void eachIsCalledAsItSays() {
        assertThat(commands.all())
                .extracting(one -> new CommandLine(one).getCommandName())
                .containsExactlyElementsOf(commands.names());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--lang es", "--data-dir here --size 1280x800", "--no-such-option"})
    void withoutOneTheConsoleIsOpened(String line) {
        assertThat(commands.noneIn(words(line))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"log --from x", "--lang es report", "--help", "--lang es -h", "--version", "-hV", "repotr"})
    void withOneOrForHelpItIsNot(String line) {
        assertThat(commands.noneIn(words(line))).isFalse();
    }

    private static String[] words(String line) {
        return line.isEmpty() ? new String[0] : line.split(" ");
    }
}
