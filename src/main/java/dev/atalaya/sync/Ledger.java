package dev.atalaya.sync;

import dev.atalaya.floor.OutboxItem;
import dev.atalaya.floor.Stage;
import dev.atalaya.store.AuditEntry;
import dev.atalaya.store.OwnStore;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Puts the user's commands, how far they came and what the audit trail says of them on disk. Any thread;
/// what it is given is written in that order.
final class Ledger {

    private final @Nullable OwnStore own;
    private final OwnWriter writer;
    private final Errands errands;
    private final Audit audit;

    /// @param own null where there is no file: then nothing is kept and all goes on
    Ledger(@Nullable OwnStore own, OwnWriter writer, Errands errands, Audit audit) {
        this.own = own;
        this.writer = writer;
        this.errands = errands;
        this.audit = audit;
    }

    /// Puts those on disk that are not there yet.
    ///
    /// @param then gets what changed with that, on the writer's thread
    void queue(Consumer<List<OutboxItem>> then) {
        List<OutboxItem> written = new ArrayList<>();
        writer.write(
                () -> {
                    written.clear();
                    written.addAll(errands.unwritten());
                    if (own != null && !written.isEmpty()) own.outbox().queue(written);
                },
                () -> then.accept(errands.written(written, own != null)));
    }

    /// Notes that these are about to be sent.
    ///
    /// @param then runs once that is on disk, on the writer's thread
    void sending(List<Errand> sent, Runnable then) {
        writer.write(
                () -> {
                    List<OutboxItem> news = sent.stream()
                            .map(errand -> errand.item)
                            .filter(item -> item.stage() == Stage.QUEUED)
                            .map(item -> item.at(Stage.SENT, null))
                            .toList();
                    if (own != null && !news.isEmpty()) own.outbox().record(news, List.of());
                },
                then);
    }

    /// Notes how far these came, and of those that ended how, in one transaction: with a confirmed command,
    /// the version of the one that follows it.
    void record(List<OutboxItem> items) {
        if (own == null || items.isEmpty()) return;
        writer.write(
                () -> {
                    List<OutboxItem> kept = items.stream()
                            .filter(item -> errands.onDisk(item.key()))
                            .toList();
                    List<AuditEntry> ends = kept.stream()
                            .filter(item -> item.stage().ended())
                            .map(audit::entry)
                            .toList();
                    own.outbox().record(kept, ends);
                },
                () -> {});
    }

    /// Notes what was refused here and never sent.
    void refused(List<OutboxItem> items) {
        if (own == null) return;
        for (OutboxItem item : items) {
            AuditEntry entry = audit.entry(item);
            writer.write(() -> own.audit().append(entry), () -> {});
        }
    }
}
