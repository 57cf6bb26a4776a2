package dev.atalaya.simulator.http;

/// What a resource answers with: a whole body, or a stream that goes on.
sealed interface Answer permits Reply, EventStream {}
