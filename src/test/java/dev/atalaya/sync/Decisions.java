package dev.atalaya.sync;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Channel;
import dev.atalaya.floor.GroupSettings;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Trigger;
import java.time.Instant;
import java.util.List;

/// Makes decisions for tests.
final class Decisions {

    private Decisions() {}

    static Assignment decision(String id, Instant at) {
        return new Assignment(
                id,
                at,
                "48213",
                "Carlos Peña",
                Channel.WHATSAPP,
                FloorFixtures.VENTAS,
                Trigger.NEW,
                null,
                FloorFixtures.TEST1,
                RuleCode.NOBODY_ASSIGNABLE,
                Actor.BOT,
                new GroupSettings(false, false, true, null),
                true,
                List.of(),
                null,
                null,
                null,
                1,
                null,
                null);
    }
}
