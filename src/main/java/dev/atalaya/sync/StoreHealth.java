package dev.atalaya.sync;

import dev.atalaya.texts.Said;
import java.util.List;

/// What the status bar says about the files.
///
/// @param decisions cached decisions
/// @param bytes of both files
/// @param details what is wrong (disk full, second console, no key store); empty when all is well
public record StoreHealth(long decisions, long bytes, List<Said> details) {

    /// Begins the keys of what is said of the whole disk.
    static final String OF_THE_DISK = "files.disk.";

    public StoreHealth {
        details = List.copyOf(details);
    }

    /// What nobody should miss: nothing is kept now.
    public List<Said> alarms() {
        return details.stream()
                .filter(said -> said.key().startsWith(OF_THE_DISK))
                .toList();
    }
}
