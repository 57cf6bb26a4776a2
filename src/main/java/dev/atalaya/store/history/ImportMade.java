package dev.atalaya.store.history;

import dev.atalaya.floor.HistoryKind;
import dev.atalaya.floor.Stretch;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// A report file that was imported.
///
/// @param no its number, by which it can be taken back
/// @param at when it was imported
/// @param kind STATES or CONVERSATIONS
/// @param file its name, without a folder
/// @param zone in which its times were read
/// @param range the whole days of that zone of which it tells
/// @param taken lines that were taken
/// @param rejected lines that were not
/// @param by who imported it, null where nobody wrote that down
public record ImportMade(
        long no,
        Instant at,
        HistoryKind kind,
        String file,
        ZoneId zone,
        Stretch range,
        int taken,
        int rejected,
        @Nullable String by) {

    public ImportMade madeBy(@Nullable String importer) {
        return new ImportMade(no, at, kind, file, zone, range, taken, rejected, importer);
    }
}
