package seeded.arrows.attic;

public final class OutsideTheHouse {}
