package seeded.cycles.one;

import seeded.cycles.two.Second;

public record First(Second next) {}
