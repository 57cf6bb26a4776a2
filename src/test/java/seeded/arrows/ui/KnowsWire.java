package seeded.arrows.ui;

import seeded.arrows.wire.Shape;

public record KnowsWire(Shape below) {}
