package seeded.arrows.floor;

import seeded.arrows.routing.KnowsRoot;

public record KnowsRouting(KnowsRoot above) {}
