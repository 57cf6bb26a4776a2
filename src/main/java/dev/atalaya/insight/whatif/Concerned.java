package dev.atalaya.insight.whatif;

import java.util.Set;

/// Which decisions a figure counts.
///
/// @param conversations ids of what they are about, the first [#MOST]
/// @param decisions how many there are
public record Concerned(Set<String> conversations, int decisions) {

    public static final int MOST = 2_000;

    public Concerned {
        conversations = Set.copyOf(conversations);
    }
}
