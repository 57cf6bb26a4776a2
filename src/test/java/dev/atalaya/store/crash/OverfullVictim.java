package dev.atalaya.store.crash;

import dev.atalaya.floor.Command;
import dev.atalaya.floor.OutboxItem;
import dev.atalaya.floor.Stage;
import dev.atalaya.floor.Target;
import dev.atalaya.store.OwnOpening;
import dev.atalaya.store.OwnStore;
import dev.atalaya.store.StoreException;
import dev.atalaya.store.own.OwnFile;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/// Queues long commands until the disk takes no more, tries once again, and says each time how it went.
public final class OverfullVictim {

    private OverfullVictim() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        OwnOpening opening = new OwnFile(Path.of(args[0]), QueueingVictim.KEY, Clock.systemUTC()).open();
        if (!(opening instanceof OwnOpening.Open(OwnStore store))) throw new IllegalStateException("" + opening);
        int failures = 0;
        for (int i = 0; failures < 2; i++) {
            try {
                store.outbox().queue(List.of(item("k" + i)));
                out.println("queued k" + i);
            } catch (StoreException e) {
                failures++;
                out.println("failed " + e.kind() + " " + e.getMessage());
            }
        }
        System.exit(0);
    }

    static OutboxItem item(String key) {
        Command command = new Command.Reassign(key, "c-1", new Target.ToBot(), 1, "long ".repeat(2000));
        return new OutboxItem(command, "b", "p", "María", null, Instant.EPOCH, Stage.PENDING, null, null, null);
    }
}
