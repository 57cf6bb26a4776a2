package dev.atalaya.store.crash;

import dev.atalaya.floor.Command;
import dev.atalaya.floor.OutboxItem;
import dev.atalaya.floor.Stage;
import dev.atalaya.floor.Target;
import dev.atalaya.store.FileKey;
import dev.atalaya.store.OwnOpening;
import dev.atalaya.store.OwnStore;
import dev.atalaya.store.own.OwnFile;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Queues commands for ever: says `queued KEY` once one is queued, `sent KEY` once that is recorded.
public final class QueueingVictim {

    static final FileKey KEY = new FileKey("00112233445566778899aabbccddeeff".repeat(2));

    private QueueingVictim() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        OwnOpening opening = new OwnFile(Path.of(args[0]), KEY, Clock.systemUTC()).open();
        if (!(opening instanceof OwnOpening.Open(OwnStore store))) throw new IllegalStateException("" + opening);
        while (true) {
            OutboxItem first = item();
            OutboxItem second = item();
            store.outbox().queue(List.of(first, second));
            out.println("queued " + first.key());
            out.println("queued " + second.key());
            store.outbox().record(List.of(first.at(Stage.SENT, null)), List.of());
            out.println("sent " + first.key());
        }
    }

    private static OutboxItem item() {
        Command command =
                new Command.Reassign(UUID.randomUUID().toString(), "c-1", new Target.ToGroup("g-ventas"), 1, "");
        return new OutboxItem(command, "b", "p", "María", null, Instant.EPOCH, Stage.PENDING, null, null, null);
    }
}
