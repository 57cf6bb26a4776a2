package seeded.arrows.platform;

public interface Port {}
