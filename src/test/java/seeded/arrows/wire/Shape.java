package seeded.arrows.wire;

public record Shape(String name) {}
