package dev.atalaya;

import dev.atalaya.intake.Known;
import dev.atalaya.store.FloorCache;
import dev.atalaya.sync.Who;
import dev.atalaya.wire.Stamped;
import java.util.List;
import java.util.function.Supplier;

/// The names of the floor as it was last heard of.
record KnownFloor(FloorCache cache) implements Supplier<Known> {

    @Override
    public Known get() {
        return cache.load()
                // That one has its names from the imports.
                .filter(floor -> !floor.platformId().equals(Who.FILES_ONLY))
                .map(floor -> new Known(values(floor.agents()), values(floor.groups()), values(floor.states())))
                .orElse(Known.NOBODY);
    }

    private static <T> List<T> values(List<Stamped<T>> stamped) {
        return stamped.stream().map(Stamped::value).toList();
    }
}
