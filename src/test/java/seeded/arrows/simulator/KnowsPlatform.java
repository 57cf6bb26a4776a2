package seeded.arrows.simulator;

import seeded.arrows.platform.Port;

public record KnowsPlatform(Port beside) {}
