package dev.atalaya.sync;

import org.jspecify.annotations.Nullable;

/// Names what is to be fetched next. Asked on the disk's loop.
interface MissingSource {

    /// Null when nothing is, or what there is was refused.
    @Nullable
    Missing<?> next();

    /// What was refused may be asked for again.
    void afresh();
}
