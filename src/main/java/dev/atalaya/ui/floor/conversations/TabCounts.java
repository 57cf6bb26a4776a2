package dev.atalaya.ui.floor.conversations;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// How many conversations stand in each tab, counted up and down rather than anew. The properties change only when told
/// to, once a batch.
final class TabCounts {

    private final int[] counts = new int[Tab.values().length];
    private final ReadOnlyIntegerWrapper[] shown = new ReadOnlyIntegerWrapper[counts.length];

    TabCounts() {
        for (int i = 0; i < shown.length; i++) shown[i] = new ReadOnlyIntegerWrapper();
    }

    void move(int fromBits, int toBits) {
        int changed = fromBits ^ toBits;
        for (int i = 0; changed != 0 && i < counts.length; i++) {
            int bit = 1 << i;
            if ((changed & bit) != 0) counts[i] += (toBits & bit) != 0 ? 1 : -1;
        }
    }

    void show() {
        for (int i = 0; i < shown.length; i++) shown[i].set(counts[i]);
    }

    ReadOnlyIntegerProperty of(Tab tab) {
        return shown[tab.ordinal()].getReadOnlyProperty();
    }
}
