package dev.atalaya.wire;

import java.time.Instant;
import java.util.List;

/// Answer of `POST /v1/assignments/batch`: one outcome for each item, in the same order.
public record BatchResult(String platformId, Instant now, List<BatchOutcome> items) {}
