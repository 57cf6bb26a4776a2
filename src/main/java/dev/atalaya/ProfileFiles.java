package dev.atalaya;

import dev.atalaya.store.FloorCache;
import dev.atalaya.store.OwnStore;
import dev.atalaya.store.files.ProfileFolder;
import dev.atalaya.texts.Texts;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

record ProfileFiles(
        @Nullable AutoCloseable lock,
        @Nullable FloorCache cache,
        @Nullable OwnStore own,
        List<String> notices) implements AutoCloseable {

    static ProfileFiles open(ProfileFolder folder, Supplier<Texts> texts) {
        return new ProfileFiles(null, null, null, List.of());
    }

    @Override
    public void close() {}
}
