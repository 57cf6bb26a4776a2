package seeded.cycles.two;

import org.jspecify.annotations.Nullable;
import seeded.cycles.one.First;

public record Second(@Nullable First next) {}
