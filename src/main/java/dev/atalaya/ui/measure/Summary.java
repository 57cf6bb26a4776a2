package dev.atalaya.ui.measure;

/// What a run of samples comes to, in milliseconds.
public record Summary(int count, double p50, double p95, double p99, double max) {}
