package seeded.arrows;

public final class Root {}
