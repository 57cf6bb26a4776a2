package dev.atalaya.platform.supervisorapi;

import dev.atalaya.floor.FloorEvent;
import org.jspecify.annotations.Nullable;

/// An event or heartbeat off the wire.
///
/// @param now as it stands there, empty when missing: read only when it is needed
/// @param seq -1 when missing
/// @param count which event of the stream this is, 0 when not counted
/// @param event null for a heartbeat and for what cannot be understood
/// @param trouble one line, null when all is well
/// @param broken whether it is no whole JSON: then it may be whole when it is sent again
record Frame(
        String platformId,
        String now,
        double rate,
        long seq,
        long count,
        long sentNanos,
        @Nullable FloorEvent event,
        @Nullable String trouble,
        boolean broken) {}
