package dev.atalaya.cli.ask;

import dev.atalaya.insight.findings.Board;
import dev.atalaya.insight.findings.FindingWords;
import dev.atalaya.insight.findings.Looked;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Names;
import dev.atalaya.texts.Texts;
import dev.atalaya.texts.Times;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;

/// What was found to be wrong.
///
/// @param names of agents and groups
/// @param zone in which the account works
/// @param looked which decisions were asked for
public record FoundNow(Board board, Names names, ZoneId zone, Looked looked) {

    /// Writes it for people, or as JSON.
    ///
    /// @return how many findings are open
    /// @throws IOException when nobody reads it
    public int write(Question.Shape shape, Language language, OutputStream out) throws IOException {
        Texts texts = Texts.of(language);
        FindingsPrint print = new FindingsPrint(
                board, new FindingWords(texts, new Times(texts, zone), names, board.checkedAt()), looked);
        String said = shape == Question.Shape.JSON ? print.json() : print.text();
        out.write((said + System.lineSeparator()).getBytes(StandardCharsets.UTF_8));
        out.flush();
        return board.open().size();
    }
}
