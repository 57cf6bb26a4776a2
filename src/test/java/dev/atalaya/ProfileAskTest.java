package dev.atalaya;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.cli.ConsoleLauncher.Wish;
import dev.atalaya.cli.ask.AskServer;
import dev.atalaya.cli.ask.LogAnswers;
import dev.atalaya.cli.ask.Question;
import dev.atalaya.sync.FakeCache;
import dev.atalaya.sync.Threads;
import dev.atalaya.texts.Language;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ProfileAskTest {

    private static boolean asks(Wish wish) throws Exception {
        return new ProfileAsk()
                .ask(
                        wish,
                        zone -> new Question("", Question.Shape.CSV, Language.EN, zone, Question.Picks.ALL, 1),
                        OutputStream.nullOutputStream(),
                        _ -> {});
    }

    /// What is open plays something else.
    @Test
    void theOneThatIsOpenDoesNotAnswerForAScenarioThatIsNamed(@TempDir Path data) throws Exception {
        Wish plain = Wishes.profile(data, "one", Language.EN, null);
        Wish named =
                new Wish(null, null, data, "one", "kinds.json", Language.EN, null, plain.size(), null, null, null, 0);
        Path folder = Files.createDirectories(ProfileLog.folder(data, "one").path());
        Threads threads = new Threads(_ -> {});
        try (AskServer server = AskServer.open(folder, new LogAnswers(new FakeCache()), threads.factory("ask"))) {
            assertThat(server).isNotNull();
            assertThat(asks(plain)).isTrue();
            assertThat(asks(named)).isFalse();
        }
    }
}
