package dev.atalaya.sync;

import org.jspecify.annotations.Nullable;

/// Names what is to be fetched next. Asked on the disk's loop.
interface MissingSource {

    /// Null when nothing is, or what there is was refused.
    @Nullable
    Missing<?> next();

    /// Whether somebody waits for what it names; else it is fetched in the time that nothing else needs.
    boolean hurried();

    /// What was refused may be asked for again.
    void afresh();
}
