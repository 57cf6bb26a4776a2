package dev.atalaya;

import dev.atalaya.cli.ConsoleAsk;
import dev.atalaya.cli.ConsoleLauncher.Wish;
import dev.atalaya.cli.ask.AskClient;
import dev.atalaya.cli.ask.UnansweredException;
import dev.atalaya.cli.ask.ZonedQuestion;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;

/// Asks the console that has the wanted profile open, else the one that the settings name. One that was connected to
/// this time only is none of those, and none plays a scenario that is named this time.
final class ProfileAsk implements ConsoleAsk {

    @Override
    public boolean ask(Wish wish, ZonedQuestion question, OutputStream out, Consumer<String> note)
            throws UnansweredException, IOException {
        return wish.url() == null
                && wish.scenario() == null
                && AskClient.ask(
                        ProfileLog.folder(wish.dataDir(), wish.profile()).path(), question, out, note);
    }
}
