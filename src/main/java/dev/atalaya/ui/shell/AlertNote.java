package dev.atalaya.ui.shell;

import java.util.function.Function;

/// What is said across the window until it is closed.
///
/// @param says in one line, in the language of a view
/// @param bad whether customers meet nobody
/// @param show leads to it
public record AlertNote(Function<Words, String> says, boolean bad, Runnable show) {}
