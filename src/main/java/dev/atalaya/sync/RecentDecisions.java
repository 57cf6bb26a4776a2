package dev.atalaya.sync;

import java.util.HashSet;
import java.util.Set;

/// Tells decisions that come again after a break of the feed: only the last few are ever repeated, so only those are
/// remembered.
final class RecentDecisions {

    private static final int KEPT = 4096;

    private Set<String> older = new HashSet<>();
    private Set<String> newer = new HashSet<>();

    boolean isNew(String id) {
        if (older.contains(id) || !newer.add(id)) return false;
        if (newer.size() >= KEPT) {
            older = newer;
            newer = new HashSet<>();
        }
        return true;
    }
}
