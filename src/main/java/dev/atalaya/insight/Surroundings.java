package dev.atalaya.insight;

import org.jspecify.annotations.Nullable;

/// What the history kept here tells of a decision, beside what the platform wrote down with it.
///
/// @param decision with its candidates, put together where the platform did not write them down
/// @param around what the chosen agent showed before and after; null where nobody was chosen
public record Surroundings(Reconstructed decision, @Nullable Ledger around) {}
