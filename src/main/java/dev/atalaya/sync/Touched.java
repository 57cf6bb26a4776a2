package dev.atalaya.sync;

import dev.atalaya.floor.Assignment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a batch of events may have changed: each thing once, however often it was touched.
final class Touched {

    final Set<String> states = new LinkedHashSet<>();
    final Set<String> groups = new LinkedHashSet<>();
    final Set<String> agents = new LinkedHashSet<>();
    final Set<String> conversations = new LinkedHashSet<>();
    final List<Assignment> decisions = new ArrayList<>();

    /// The platform's stamp of the newest event by conversation, for measuring.
    final Map<String, Long> sent = new HashMap<>();

    void clear() {
        states.clear();
        groups.clear();
        agents.clear();
        conversations.clear();
        decisions.clear();
        sent.clear();
    }
}
