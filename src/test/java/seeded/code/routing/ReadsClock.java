package seeded.code.routing;

import java.time.Instant;

final class ReadsClock {

    Instant at() {
        return Instant.now();
    }
}
