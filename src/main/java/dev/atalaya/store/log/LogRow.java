package dev.atalaya.store.log;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Went;

/// A decision in the log.
///
/// @param judgement whether it agrees with the rule book known now
public record LogRow(Place place, Assignment decision, Went went, Judgement judgement) {}
