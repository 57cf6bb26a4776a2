package dev.atalaya.insight.whatif;

import java.util.Arrays;

/// Who would have got a conversation, given who got it: as little as possible goes elsewhere. Before and with the
/// scenario each draw is uniform, and over the draw that was made these chances are again uniform.
final class Coupling {

    private double[] chance = new double[16];

    /// The chances of those the kernel looked at; nothing where nobody is in the scenario's draw.
    ///
    /// @param got where he who got it stands among them, or -1
    double[] of(Kernel kernel, int got) {
        int slots = kernel.slots;
        if (chance.length < slots) chance = new double[2 * slots];
        Arrays.fill(chance, 0, slots, 0);
        if (kernel.drawnIs == 0) return chance;
        double now = 1.0 / kernel.drawnIs;
        if (got < 0 || !kernel.inWas[got]) {
            for (int k = 0; k < slots; k++) if (kernel.inIs[k]) chance[k] = now;
            return chance;
        }
        double then = 1.0 / kernel.drawnWas;
        double keeps = kernel.inIs[got] ? Math.min(1, now / then) : 0;
        double whole = 0;
        for (int k = 0; k < slots; k++) {
            if (!kernel.inIs[k]) continue;
            chance[k] = Math.max(0, now - (kernel.inWas[k] ? then : 0));
            whole += chance[k];
        }
        if (keeps >= 1) whole = 0;
        for (int k = 0; k < slots; k++) chance[k] = whole > 0 ? chance[k] / whole * (1 - keeps) : 0;
        chance[got] += keeps;
        return chance;
    }
}
