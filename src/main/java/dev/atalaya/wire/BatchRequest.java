package dev.atalaya.wire;

import java.util.List;

/// Body of `POST /v1/assignments/batch`: at most 500 items.
public record BatchRequest(List<BatchItem> items) {}
