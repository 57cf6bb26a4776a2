package dev.atalaya.ui.desk;

import dev.atalaya.floor.Change;
import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Where one can go from the floor, each by id.
///
/// @param agent brings an agent into sight
/// @param decisions lists all decisions about a conversation
/// @param whyNot lists why a day's conversations went elsewhere than to an agent
/// @param change shows what a change changes, and makes it once that is confirmed
/// @param then brings the floor of an instant to the front, and a conversation into sight on it; null where there is no
/// past to be had
public record Ways(
        Consumer<String> agent,
        Consumer<String> decisions,
        Consumer<String> whyNot,
        Consumer<Change> change,
        @Nullable BiConsumer<Instant, String> then) {}
