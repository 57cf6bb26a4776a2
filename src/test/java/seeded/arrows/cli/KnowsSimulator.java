package seeded.arrows.cli;

import seeded.arrows.simulator.KnowsPlatform;

public record KnowsSimulator(KnowsPlatform below) {}
