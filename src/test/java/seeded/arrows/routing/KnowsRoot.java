package seeded.arrows.routing;

import seeded.arrows.Root;

public record KnowsRoot(Root above) {}
