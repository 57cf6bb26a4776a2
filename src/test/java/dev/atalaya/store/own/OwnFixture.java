package dev.atalaya.store.own;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.Command;
import dev.atalaya.floor.OutboxItem;
import dev.atalaya.floor.Stage;
import dev.atalaya.floor.Target;
import dev.atalaya.store.AuditEntry;
import dev.atalaya.store.FileKey;
import dev.atalaya.store.OwnOpening;
import dev.atalaya.store.OwnStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/// An own file in a folder, and things to put into it.
public final class OwnFixture {

    public static final FileKey KEY = new FileKey("fedcba9876543210".repeat(4));
    static final Instant NOW = Instant.parse("2026-11-24T16:20:00Z");

    private OwnFixture() {}

    static OwnFile file(Path folder) {
        return file(folder, NOW);
    }

    static OwnFile file(Path folder, Instant now) {
        return new OwnFile(folder, KEY, Clock.fixed(now, ZoneOffset.UTC));
    }

    public static OwnStore open(Path folder) {
        OwnOpening opening = file(folder).open();
        assertThat(opening).isInstanceOf(OwnOpening.Open.class);
        return ((OwnOpening.Open) opening).store();
    }

    public static OutboxItem item(String key) {
        return new OutboxItem(
                new Command.Reassign(key, "c-1", new Target.ToAgent("ana", "g-soporte"), 3, "she speaks Portuguese"),
                "batch-1",
                "marta-1",
                "María José",
                new OutboxItem.Before("test1", "g-ventas"),
                NOW,
                Stage.PENDING,
                null,
                null,
                null);
    }

    static AuditEntry entry(String subjectId) {
        return new AuditEntry(
                NOW, "marta-1", "rc", "Rita Campos", "reassign", subjectId, "María José", "test1", "ana", "CONFIRMED");
    }
}
