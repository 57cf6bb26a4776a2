package dev.atalaya.insight.whatif;

import java.util.Arrays;

/// How many conversations more or fewer than recorded each agent has in a play. A conversation counts until it is
/// closed, or until it is decided about anew.
final class Loads {

    /// By agent.
    final int[] extra;

    private final int[] recorded;
    private final int[] played;

    Loads(int agents, int conversations) {
        extra = new int[agents];
        recorded = new int[conversations];
        played = new int[conversations];
        Arrays.fill(recorded, Ids.NONE);
        Arrays.fill(played, Ids.NONE);
    }

    void recorded(int conversation, int agent) {
        int before = recorded[conversation];
        if (before != Ids.NONE) extra[before]++;
        if (agent != Ids.NONE) extra[agent]--;
        recorded[conversation] = agent;
    }

    void played(int conversation, int agent) {
        int before = played[conversation];
        if (before != Ids.NONE) extra[before]--;
        if (agent != Ids.NONE) extra[agent]++;
        played[conversation] = agent;
    }

    void closed(int conversation) {
        recorded(conversation, Ids.NONE);
        played(conversation, Ids.NONE);
    }
}
