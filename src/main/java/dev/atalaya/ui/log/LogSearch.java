package dev.atalaya.ui.log;

import dev.atalaya.floor.Assignment;
import dev.atalaya.store.log.DecisionLog;
import dev.atalaya.store.log.Found;
import dev.atalaya.texts.Names;
import dev.atalaya.ui.control.Icon;
import dev.atalaya.ui.live.FloorNames;
import dev.atalaya.ui.live.LiveFloor;
import dev.atalaya.ui.shell.LaterSource;
import dev.atalaya.ui.shell.PaletteEntry;
import dev.atalaya.ui.shell.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What the palette finds in the log: conversations of any time, by contact, number or what somebody wrote. The files
/// are read in the background.
public final class LogSearch implements LaterSource {

    private final LiveFloor floor;
    private final @Nullable DecisionLog log;
    private final LogReader reader;
    private final Consumer<String> showDecisions;

    /// @param log null where there are no files
    /// @param showDecisions lists all decisions about a conversation, by id
    public LogSearch(LiveFloor floor, @Nullable DecisionLog log, LogReader reader, Consumer<String> showDecisions) {
        this.floor = floor;
        this.log = log;
        this.reader = reader;
        this.showDecisions = showDecisions;
    }

    @Override
    public Subscription find(String typed, int most, Words words, Consumer<List<PaletteEntry>> then) {
        DecisionLog from = log;
        if (from == null) return Subscription.EMPTY;
        // The log screen says it where the files cannot be read.
        LogReader.Ask ask = reader.ask(
                cancel -> from.find(typed, null, 2 * most, cancel),
                found -> then.accept(entries(found, most, words)),
                _ -> {});
        return ask::cancel;
    }

    /// What the floor has by the same words is listed already.
    private List<PaletteEntry> entries(List<Found> found, int most, Words words) {
        return found.stream()
                .filter(one -> one.where() == Found.Where.TEXT
                        || floor.conversation(one.row().decision().conversationId()) == null)
                .limit(most)
                .map(one -> entry(one, words))
                .toList();
    }

    private PaletteEntry entry(Found found, Words words) {
        Assignment decision = found.row().decision();
        String about = String.join(
                " · ",
                Names.conversation(decision.conversationId()),
                new FloorNames(floor).group(decision.groupId()),
                words.times().moment(decision.at()));
        String reason = decision.reason();
        String detail = found.where() == Found.Where.TEXT && reason != null ? about + " · " + reason : about;
        return new PaletteEntry(
                Icon.LOG, decision.contactName(), detail, "", () -> showDecisions.accept(decision.conversationId()));
    }
}
