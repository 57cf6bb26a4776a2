package dev.atalaya.sync;

import dev.atalaya.texts.Said;
import java.util.List;

/// What the status bar says about the files.
///
/// @param decisions cached decisions
/// @param bytes of both files
/// @param details what is wrong (disk full, second console, no key store); empty when all is well
public record StoreHealth(long decisions, long bytes, List<Said> details) {

    public StoreHealth {
        details = List.copyOf(details);
    }
}
