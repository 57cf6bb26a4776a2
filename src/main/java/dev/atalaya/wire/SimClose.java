package dev.atalaya.wire;

/// Body of `POST /sim/v1/close`.
public record SimClose(String conversationId) {}
