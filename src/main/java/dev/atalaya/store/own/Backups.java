package dev.atalaya.store.own;

import dev.atalaya.store.FileKey;
import dev.atalaya.store.OwnBackups;
import dev.atalaya.store.StoreException;
import dev.atalaya.store.StoreException.Kind;
import dev.atalaya.store.files.PrivateFiles;
import dev.atalaya.store.h2.Database;
import dev.atalaya.store.h2.Rows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The own file's backups: H2 scripts, packed and encrypted with the file's key. A script has every row read,
/// so a damaged file makes no backup and cannot push the good ones out, as copies of its bytes would.
///
/// @param folder made when it is needed
record Backups(Path folder, FileKey key) {

    static final int KEPT = 7;

    private static final String SUFFIX = ".backup";

    /// Null when there is none.
    @Nullable
    Path newest() throws IOException {
        List<Path> all = all();
        return all.isEmpty() ? null : all.getLast();
    }

    /// Makes the backup of that name unless it exists, and drops the oldest ones beyond seven.
    ///
    /// @param name sorts by time
    boolean make(Database database, String name) {
        try {
            Path file = PrivateFiles.folder(folder).resolve("own-" + name + SUFFIX);
            if (Files.exists(file)) return false;
            Path unfinished = folder.resolve("unfinished");
            Files.deleteIfExists(unfinished);
            database.call(connection -> script(connection, unfinished));
            PrivateFiles.settle(unfinished);
            PrivateFiles.move(unfinished, file);
            List<Path> all = all();
            for (Path old : all.subList(0, Math.max(0, all.size() - KEPT))) Files.delete(old);
            return true;
        } catch (IOException e) {
            throw new StoreException(Kind.DISK, "backup: " + e.getMessage(), e);
        }
    }

    /// The oldest first.
    List<OwnBackups.Backup> described() throws IOException {
        List<OwnBackups.Backup> described = new ArrayList<>();
        for (Path file : all()) {
            Instant made = Files.getLastModifiedTime(file).toInstant();
            described.add(new OwnBackups.Backup(file, made, Files.size(file)));
        }
        return described;
    }

    /// Fills an empty file.
    void restore(Database database, Path backup) {
        database.call(connection -> Rows.update(connection, "RUNSCRIPT FROM " + source(backup)));
    }

    private boolean script(Connection connection, Path file) throws SQLException {
        Rows.list(connection, "SCRIPT TO " + source(file), row -> true);
        return true;
    }

    private String source(Path file) {
        String quoted = file.toAbsolutePath().toString().replace("'", "''");
        return "'" + quoted + "' COMPRESSION DEFLATE CIPHER AES PASSWORD '" + key.hex() + "' CHARSET 'UTF-8'";
    }

    /// The oldest first.
    private List<Path> all() throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(SUFFIX))
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .toList();
        }
    }
}
