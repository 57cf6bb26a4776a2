package dev.atalaya.ui.desk;

import dev.atalaya.floor.Command;
import dev.atalaya.floor.OutboxItem;
import dev.atalaya.floor.Outcome;
import dev.atalaya.floor.Stage;
import dev.atalaya.floor.Target;
import dev.atalaya.sync.FloorFixtures;

/// Commands for tests.
final class Given {

    private Given() {}

    /// Carlos's conversation, from the test agent to Ana in Soporte.
    static OutboxItem toAna(String batch) {
        return new OutboxItem(
                new Command.Reassign(
                        batch + "-1", "48213", new Target.ToAgent(FloorFixtures.ANA, FloorFixtures.SOPORTE), 1, ""),
                batch,
                FloorFixtures.PLATFORM,
                "Carlos Peña",
                new OutboxItem.Before(FloorFixtures.TEST1, FloorFixtures.VENTAS),
                FloorFixtures.NOW,
                Stage.PENDING,
                null,
                null,
                null);
    }

    static OutboxItem done(OutboxItem item) {
        return item.at(Stage.CONFIRMED, new Outcome.Confirmed(2, FloorFixtures.ANA));
    }
}
