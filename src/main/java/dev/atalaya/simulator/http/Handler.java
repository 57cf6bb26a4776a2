package dev.atalaya.simulator.http;

/// Answers one kind of request. Called on a virtual thread of its own for each request.
@FunctionalInterface
interface Handler {

    /// @throws Refusal with the problem document
    Answer answer(Call call);
}
