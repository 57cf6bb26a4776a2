package dev.atalaya.wire;

import java.util.List;

/// Body of `PUT /sim/v1/faults`: replaces those that were set; an empty list ends them all.
public record SimFaults(List<SimFault> faults) {}
