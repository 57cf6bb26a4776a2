package dev.atalaya.simulator.keep;

/// Where a kept world comes from: enough to live through its history again.
///
/// @param fingerprint of the scenario
record Origin(String platformId, String fingerprint, long seed) {}
