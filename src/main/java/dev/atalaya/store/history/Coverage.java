package dev.atalaya.store.history;

import dev.atalaya.floor.Stretches;

/// Which stretches of a history are here.
///
/// @param recorded fetched from the platform's own record
/// @param observed somebody listened live, without a break
/// @param imported loaded from the platform's report files
/// @param gone the platform has them no more
/// @param wanted asked for, here or not
public record Coverage(Stretches recorded, Stretches observed, Stretches imported, Stretches gone, Stretches wanted) {

    public static final Coverage NONE =
            new Coverage(Stretches.NONE, Stretches.NONE, Stretches.NONE, Stretches.NONE, Stretches.NONE);

    /// Only loaded from report files.
    static Coverage imported(Stretches ranges) {
        return new Coverage(Stretches.NONE, Stretches.NONE, ranges, Stretches.NONE, Stretches.NONE);
    }

    /// Where something is known, however.
    public Stretches known() {
        return recorded.plus(observed).plus(imported);
    }

    public Coverage plus(Coverage other) {
        return new Coverage(
                recorded.plus(other.recorded),
                observed.plus(other.observed),
                imported.plus(other.imported),
                gone.plus(other.gone),
                wanted.plus(other.wanted));
    }
}
