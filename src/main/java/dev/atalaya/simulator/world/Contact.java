package dev.atalaya.simulator.world;

/// A customer.
public record Contact(String id, String name) {}
